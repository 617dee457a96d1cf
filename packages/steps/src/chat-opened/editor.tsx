// The browser face of the chat-opened trigger: nothing to set, its channel connection says where.
import { defineStepEditor } from '@parley/editor';
import { MessageCircle } from 'lucide-react';
import { chatOpenedModel } from './model';
import { words } from './words';

export const chatOpenedEditor = defineStepEditor(chatOpenedModel, {
  icon: MessageCircle,
  words,
  NodeBody: null,
  Panel: null,
  starts: 'at-once',
});
