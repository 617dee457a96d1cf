// What keeps a chat from being connected, in the author's language.
import type { CheckProps, DraftProblems } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { chatSettingsSchema } from '../model';
import { words } from './words';

export function checkLook({ draft, language }: CheckProps): DraftProblems {
  const own = words[language];
  return {
    ...(draft.name.trim() === '' && { name: own.nameMissing }),
    ...(failed(draft.settings, 'colour') && { colour: own.colourWrong }),
  };
}

export function checkWelcome({ draft, language }: CheckProps): DraftProblems {
  const own = words[language];
  const empty = settingText(draft.settings, 'welcome').trim() === '';
  return {
    ...(failed(draft.settings, 'welcome') && { welcome: own.tooLong }),
    ...(draft.settings['prompt'] === true && empty && { welcome: own.promptNeeds }),
    ...(failed(draft.settings, 'awayMessage') && { awayMessage: own.tooLong }),
    ...(failed(draft.settings, 'privacy') && { privacy: own.privacyWrong }),
    ...(failed(draft.settings, 'allowedDomains') && { allowedDomains: own.domainsWrong }),
  };
}

function failed(settings: CheckProps['draft']['settings'], key: keyof typeof chatSettingsSchema.shape): boolean {
  return !chatSettingsSchema.shape[key].safeParse(settings[key]).success;
}
