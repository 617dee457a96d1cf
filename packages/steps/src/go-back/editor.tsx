// The browser face of go-back: nothing to set.
import { defineStepEditor } from '@parley/editor';
import { CornerUpLeft } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { goBackModel } from './model';
import { words } from './words';

export const goBackEditor = defineStepEditor(goBackModel, {
  icon: CornerUpLeft,
  words,
  NodeBody: ({ language }) => <p className={kit.line}>{words[language].about}</p>,
  Panel: null,
});
