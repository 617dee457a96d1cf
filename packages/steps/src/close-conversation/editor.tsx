// The browser face of close-conversation: nothing to set.
import { defineStepEditor } from '@parley/editor';
import { Archive } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { closeConversationModel } from './model';
import { words } from './words';

export const closeConversationEditor = defineStepEditor(closeConversationModel, {
  icon: Archive,
  words,
  NodeBody: ({ language }) => <p className={kit.line}>{words[language].about}</p>,
  Panel: null,
});
