// The floor plan of docs/architecture.md as data: who may import whom, and who alone may use a library.

const base = ['primitives', 'messages', 'helpdesk', 'forms'];
const language = [...base, 'flow'];

/** Workspace -> workspaces it may import. `type:x` allows `import type` only; `x.tsx!y` allows y in that file only. */
export const mayImport = {
  primitives: [],
  ui: [],
  messages: ['primitives'],
  helpdesk: ['primitives', 'messages'],
  forms: ['primitives'],
  flow: base,
  engine: language,
  editor: [...language, 'engine', 'ui'],
  ports: [...language, 'engine'],
  steps: [...language, 'engine', 'ports', 'ui', 'editor'],
  channels: [...language, 'ports', 'ui', 'editor'],
  storage: [...language, 'engine', 'ports'],
  importers: language,
  'use-cases': [...language, 'engine', 'ports'],
  api: [...language, 'engine', 'ports', 'use-cases'],
  studio: [...language, 'engine', 'editor', 'ports', 'ui', 'steps', 'channels', 'importers', 'widget', 'type:api'],
  // The widget's writer of plain HTML forms, so that a form looks the same with and without script.
  server: [...language, 'engine', 'ports', 'steps', 'channels', 'storage', 'importers', 'use-cases', 'api', 'widget'],
  widget: ['primitives', 'messages', 'forms', 'ui', 'type:api'],
  tooling: ['engine', 'flow', 'steps'],
};

/** Workspaces that live in `apps/`; all others live in `packages/`. */
export const apps = ['studio', 'server', 'widget'];

/** Units live in these two. What the doors of their pure and server faces reach must not know the browser. */
export const unitPackages = ['steps', 'channels'];
export const browserlessDoors = '/src/(models|runtimes)\\.ts$';

/** Libraries that one room alone may use: [library, places that may, places that may as type only]. */
export const reservedLibraries = [
  ['xstate', ['packages/engine/', 'packages/editor/'], ['packages/flow/']],
  ['@xstate/react', ['packages/editor/'], []],
  ['@xyflow/react', ['packages/editor/'], []],
  ['@dnd-kit/[^/]+', ['packages/editor/', 'packages/ui/', 'apps/studio/'], []],
  ['better-sqlite3', ['packages/storage/'], []],
  ['drizzle-orm', ['packages/storage/'], []],
  ['undici', ['apps/server/', 'packages/tooling/'], []],
  ['@trpc/server', ['packages/api/', 'apps/server/'], ['apps/studio/']],
];

/** Packages that hold no IO, no clock, no chance and no React, besides all that a unit package's `models.ts` gathers. */
export const purePackages = ['primitives', 'messages', 'helpdesk', 'forms', 'flow', 'engine', 'importers'];

/** Folder of a workspace by its short name. */
export function folderOf(name) {
  return `${apps.includes(name) ? 'apps' : 'packages'}/${name}`;
}
