// Door of the conditions alone: a visitor's browser needs them, and nothing that is heavier.
export { isLayout } from '../field-kind';
export { type Answer, isShown } from './is-shown';
export { type Showing, shownFields } from './shown-fields';
