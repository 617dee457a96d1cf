// Tells i18next which words exist, so that a wrong key is a type error.
import 'i18next';
import type { en } from './en/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}
