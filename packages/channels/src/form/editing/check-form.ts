// Which form a connection takes: one there is, or one that is made when going on (R111, R112, R114).
import type { ChannelDraft, ChannelStep, CheckProps, DraftProblems } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { words } from './words';

/** While a new form is being named the draft holds its name here; it never reaches the server. */
export const newFormKey = 'newFormName';

export function isNewForm({ settings }: ChannelDraft): boolean {
  return newFormKey in settings;
}

export function checkForm({ draft, language, tools }: CheckProps): DraftProblems {
  const own = words[language];
  if (!isNewForm(draft)) return settingText(draft.settings, 'formId') === '' ? { formId: own.missing } : {};
  const name = settingText(draft.settings, newFormKey).trim();
  if (name === '') return { [newFormKey]: own.newNameMissing };
  const taken = tools.forms.some((form) => form.name.toLowerCase() === name.toLowerCase());
  return taken ? { [newFormKey]: own.newNameTaken } : {};
}

export const makeForm: NonNullable<ChannelStep['finish']> = async ({ draft, tools }) => {
  if (!isNewForm(draft)) return { patch: {} };
  const name = settingText(draft.settings, newFormKey).trim();
  const made = await tools.createForm(name);
  if ('problem' in made) return { problems: { [newFormKey]: made.problem } };
  return { patch: { name, settings: { formId: made.formId } } };
};
