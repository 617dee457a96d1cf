// Steps as readable text on the clipboard, so that they travel between flows, tabs and chats with colleagues.
import {
  edgeSchema,
  type Edge,
  type FlowCommand,
  type FlowDraft,
  type Point,
  type Step,
  stepSchema,
} from '@parley/flow';
import { newEdgeId, newStepId } from './new-ids';
import { snap } from './step-size';

const format = 'parley.steps';

export type Clip = {
  readonly steps: readonly Step[];
  readonly edges: readonly Edge[];
  readonly at: Readonly<Record<string, Point>>;
  /** language -> `stepId/path` -> text. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export function toClipText(draft: FlowDraft, ids: ReadonlySet<string>): string {
  const steps = draft.steps.filter(({ id }) => ids.has(id));
  const edges = draft.edges.filter(({ from, to }) => ids.has(from.step) && ids.has(to));
  const at = Object.fromEntries(steps.map(({ id }) => [id, draft.layout.steps[id] ?? { x: 0, y: 0 }]));
  const translations = Object.fromEntries(
    Object.entries(draft.translations).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([key]) => ids.has(key.split('/')[0] ?? ''))),
    ]),
  );
  return `${JSON.stringify({ format, formatVersion: 1, steps, edges, at, translations }, null, 2)}\n`;
}

/** Null for any text that holds no steps. */
export function fromClipText(text: string): Clip | null {
  const raw = readJson(text);
  if (!isRecord(raw) || raw['format'] !== format || raw['formatVersion'] !== 1) return null;
  const steps = list(raw['steps']).flatMap((item) => parsed(stepSchema.safeParse(item)));
  const edges = list(raw['edges']).flatMap((item) => parsed(edgeSchema.safeParse(item)));
  if (steps.length === 0) return null;
  return { steps, edges, at: readPoints(raw['at']), translations: readTexts(raw['translations']) };
}

export type Pasted = { readonly ids: readonly string[]; readonly commands: readonly FlowCommand[] };

/** The clip under new ids, moved by `shift`, or with its corner at `corner`. */
export function pasteClip(draft: FlowDraft, clip: Clip, where: { shift: Point } | { corner: Point }): Pasted {
  const ids = new Map<string, string>();
  for (const { id, kind } of clip.steps) ids.set(id, newStepId(draft, kind, new Set(ids.values())));
  const edgeIds = new Set<string>();
  const edges = clip.edges.flatMap(({ from, to }) => {
    const [start, end] = [ids.get(from.step), ids.get(to)];
    if (start === undefined || end === undefined) return [];
    const id = newEdgeId(draft, edgeIds);
    edgeIds.add(id);
    return [{ id, from: { step: start, exit: from.exit }, to: end }];
  });
  const steps = clip.steps.map((step) => ({ ...step, id: ids.get(step.id) ?? step.id }));
  const paste: FlowCommand = { do: 'paste', steps, edges, at: places(clip, ids, where) };
  return { ids: [...ids.values()], commands: [paste, ...translate(draft, clip, ids)] };
}

function places(clip: Clip, ids: ReadonlyMap<string, string>, where: { shift: Point } | { corner: Point }) {
  const points = clip.steps.map(({ id }) => clip.at[id] ?? { x: 0, y: 0 });
  const shift =
    'shift' in where
      ? where.shift
      : {
          x: where.corner.x - Math.min(...points.map(({ x }) => x)),
          y: where.corner.y - Math.min(...points.map(({ y }) => y)),
        };
  return Object.fromEntries(
    clip.steps.map(({ id }) => {
      const { x, y } = clip.at[id] ?? { x: 0, y: 0 };
      return [ids.get(id) ?? id, { x: snap(x + shift.x), y: snap(y + shift.y) }];
    }),
  );
}

function translate(draft: FlowDraft, clip: Clip, ids: ReadonlyMap<string, string>): FlowCommand[] {
  return draft.languages.flatMap((language) =>
    Object.entries(clip.translations[language] ?? {}).flatMap(([key, text]): FlowCommand[] => {
      const [step = '', ...path] = key.split('/');
      const id = ids.get(step);
      return id === undefined ? [] : [{ do: 'translate', language, key: `${id}/${path.join('/')}`, text }];
    }),
  );
}

function readJson(text: string): unknown {
  if (!text.trimStart().startsWith('{') || text.length > 5_000_000) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function parsed<T>(result: { success: true; data: T } | { success: false }): T[] {
  return result.success ? [result.data] : [];
}

function readPoints(value: unknown): Record<string, Point> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, at]) =>
      isRecord(at) && typeof at['x'] === 'number' && typeof at['y'] === 'number'
        ? [[id, { x: at['x'], y: at['y'] }]]
        : [],
    ),
  );
}

function readTexts(value: unknown): Record<string, Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([language, texts]) => [
      language,
      Object.fromEntries(
        Object.entries(isRecord(texts) ? texts : {}).flatMap(([key, text]) =>
          typeof text === 'string' ? [[key, text]] : [],
        ),
      ),
    ]),
  );
}
