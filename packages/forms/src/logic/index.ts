// Door of the conditions alone: a visitor's browser needs them, and nothing that is heavier.
export type { ShowWhen } from './condition';
export type { Answer } from './is-shown';
export { type Conditional, shownFields } from './shown-fields';
