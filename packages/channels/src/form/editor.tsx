// The browser face of a form as a channel: which form feeds the inbox.
import { FormIcon } from '@parley/ui';
import type { ChannelEditor } from '../channel-editor';
import { chooseFormStep } from './editor/choose-form-panel';
import { FormUsePanel } from './editor/form-use-panel';
import { formIdOf, newFormName } from './editor/read-draft';

export const formEditor: ChannelEditor = {
  kind: 'form',
  icon: FormIcon,
  hue: 'violet',
  words: {
    en: { label: 'Form', purpose: 'Each submission becomes a conversation and can open a ticket.' },
    sv: { label: 'Formulär', purpose: 'Varje svar blir en konversation och kan öppna ett ärende.' },
  },
  steps: [chooseFormStep],
  Preview: null,
  UsePanel: FormUsePanel,
  about: (settings, _, { forms }) => forms.find(({ id }) => id === formIdOf(settings))?.name ?? '',
  prepare: async (draft, tools) => {
    const name = newFormName(draft.settings);
    if (name === null) return draft;
    return { ...draft, name: draft.name || name, settings: { formId: await tools.createForm(name) } };
  },
  formOf: formIdOf,
};
