// Door of importers.
export { importTypebot } from './typebot/import-typebot';
export { isTypebot } from './typebot/is-typebot';
export type { Imported, Loss } from './loss';
