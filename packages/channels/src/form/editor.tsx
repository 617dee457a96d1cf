// The browser face of a connected form.
import { FormIcon } from '@parley/ui';
import type { ChannelEditor } from '../channel-editor';
import { settingText } from '../setting-text';
import { ChooseFormPanel } from './editing/choose-form-panel';
import { checkForm, makeForm } from './editing/check-form';
import { FormInstall } from './editing/form-install';
import { FormPreview } from './editing/form-preview';
import { words } from './editing/words';
import { formModel } from './model';

export const formEditor: ChannelEditor = {
  kind: 'form',
  model: formModel,
  icon: FormIcon,
  hue: 'violet',
  words,
  beginning: {
    occasion: 'form-submitted',
    shape: 'mapping',
    words: {
      en: { name: 'Form to ticket', about: 'A sent form opens a ticket' },
      sv: { name: 'Formulär till ärende', about: 'Ett skickat formulär öppnar ett ärende' },
    },
  },
  steps: [{ id: 'form', Panel: ChooseFormPanel, check: checkForm, finish: makeForm }],
  Preview: FormPreview,
  Install: FormInstall,
  formId: (settings) => settingText(settings, 'formId') || null,
};
