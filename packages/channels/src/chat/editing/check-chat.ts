// What keeps a chat from being connected, in the author's language.
import type { CheckProps, DraftProblems } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { chatSettingsSchema } from '../model';
import { headingWords } from './heading/heading-words';
import { readHeading, wantsPeople } from './heading/read-heading';
import { words } from './words';

export function checkLook({ draft, language }: CheckProps): DraftProblems {
  const own = words[language];
  return {
    ...(draft.name.trim() === '' && { name: own.nameMissing }),
    ...(failed(draft.settings, 'colour') && { colour: own.colourWrong }),
    ...(failed(draft.settings, 'avatarUrl') && { avatarUrl: own.avatarWrong }),
  };
}

export function checkWelcome({ draft, language }: CheckProps): DraftProblems {
  const own = words[language];
  const empty = settingText(draft.settings, 'welcome').trim() === '';
  return {
    ...(failed(draft.settings, 'welcome') && { welcome: own.tooLong }),
    ...(draft.settings['prompt'] === true && empty && { welcome: own.promptNeeds }),
    ...checkHeading({ draft, language }),
    ...(failed(draft.settings, 'privacy') && { privacy: own.privacyWrong }),
    ...(failed(draft.settings, 'allowedDomains') && { allowedDomains: own.domainsWrong }),
  };
}

function checkHeading({ draft, language }: Pick<CheckProps, 'draft' | 'language'>): DraftProblems {
  const own = headingWords[language];
  const heading = readHeading(draft.settings);
  const nobody = heading.memberIds.length + heading.teamIds.length === 0;
  return {
    ...(heading.by === 'owner' && heading.fallback === '' && { 'heading.fallback': own.fallbackMissing }),
    ...(wantsPeople(heading) && nobody && { 'heading.memberIds': own.nobody }),
  };
}

export function checkStates({ draft, language }: CheckProps): DraftProblems {
  const wrong = messages.filter((key) => failed(draft.settings, key));
  return Object.fromEntries(wrong.map((key) => [key, words[language].tooLong]));
}

const messages = ['awayMessage', 'offlineMessage', 'waitMessage'] as const;

function failed(settings: CheckProps['draft']['settings'], key: keyof typeof chatSettingsSchema.shape): boolean {
  return !chatSettingsSchema.shape[key].safeParse(settings[key]).success;
}
