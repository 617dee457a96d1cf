// One line of a visit's script as what happens to the session.
import { assertNever } from '@parley/primitives';
import { durationOf, findModel, type VisitStep } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { readReply } from '../read-reply';
import type { VisitStage } from './stage';
import { happens, ringNext, type Stand } from './stand';

export type Taken = {
  /** One stand for each turn; the last is where the visit is now. Empty when no turn was taken. */
  readonly turns: readonly Stand[];
  readonly stand: Stand;
  /** What the visitor is seen to do. */
  readonly shown: string | null;
  /** Nothing waited for this. */
  readonly refused: boolean;
};

type Doing = Exclude<VisitStep, { expects: string }>;

/** Rings of timers may be endless; after so many, the rest of a wait is cut off. */
const mostRings = 200;

export function takeStep(stage: VisitStage, stand: Stand, step: Doing): Taken {
  if ('says' in step) return reply(stage, stand, { kind: 'text', text: step.says });
  if ('chooses' in step) return reply(stage, stand, tapOf(stand, step.chooses));
  if ('sends' in step) return reply(stage, stand, fileOf(step.sends));
  if ('waits' in step) return wait(stage, stand, durationOf(step.waits));
  if ('team' in step) {
    const moved = { ...stand, world: { ...stand.world, teamAvailable: step.team } };
    return { turns: [], stand: moved, shown: null, refused: false };
  }
  if ('hours' in step) {
    const moved = { ...stand, world: { ...stand.world, hoursOpen: step.hours } };
    return { turns: [], stand: moved, shown: null, refused: false };
  }
  if ('resumes' in step) return oneTurn(stand, happens(stage, stand, { kind: 'resumed' }));
  if ('joins' in step) return oneTurn(stand, happens(stage, stand, { kind: 'agent-joined' }));
  if ('happens' in step) return report(stage, stand, step);
  return assertNever(step);
}

function report(stage: VisitStage, stand: Stand, line: Extract<Doing, { happens: string }>) {
  const { happens: exit, values = {} } = line;
  const stepId = line.at ?? stand.turn.session.stepId;
  if (stepId !== null && hears(stage, stepId))
    return oneTurn(stand, happens(stage, stand, { kind: 'outside', step: stepId, values }));
  const whose = stepId === null ? {} : { step: stepId };
  return oneTurn(stand, happens(stage, stand, { kind: 'effect-done', ...whose, exit, values }));
}

function hears({ document, stepModels }: VisitStage, stepId: string): boolean {
  const step = document.steps.find(({ id }) => id === stepId);
  return step !== undefined && (findModel(stepModels, step.kind)?.outside(step.options) ?? null) !== null;
}

function oneTurn(before: Stand, after: Stand): Taken {
  const refused = before.turn.session.status !== 'waiting' || (after.turn.trace.length === 0 && isSame(before, after));
  return { turns: [after], stand: after, shown: null, refused };
}

function isSame(before: Stand, after: Stand): boolean {
  return after.turn.effects.length === 0 && after.turn.session.status === before.turn.session.status;
}

function reply(stage: VisitStage, stand: Stand, said: Reply): Taken {
  const shown = said.kind === 'text' ? said.text : said.kind === 'choice' ? (said.label ?? said.choiceId) : said.name;
  const happening = readReply(stage, stand.turn.session, { reply: said, locale: stand.locale, at: stand.now });
  if (!happening) return { turns: [], stand, shown, refused: true };
  const after = happens(stage, stand, happening);
  return { turns: [after], stand: after, shown, refused: false };
}

/** A choice is meant by its id, else by its label whatever the case. */
export function tapOf({ turn }: Stand, wanted: string): Reply {
  const choices = turn.session.awaiting?.choices ?? [];
  const folded = wanted.toLowerCase();
  const choice = choices.find(({ id }) => id === wanted) ?? choices.find(({ label }) => label.toLowerCase() === folded);
  return { kind: 'choice', choiceId: choice?.id ?? wanted, ...(choice && { label: choice.label }) };
}

const mimes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

export function fileOf(name: string): Reply {
  const mime = mimes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  return { kind: 'attachment', url: `https://example.com/${encodeURIComponent(name)}`, mime, name };
}

/** Timers that come due meanwhile ring at their own time, in order. */
function wait(stage: VisitStage, stand: Stand, ms: number): Taken {
  const end = stand.now + ms;
  const turns: Stand[] = [];
  let at = stand;
  for (let rung = ringNext(stage, at, end); rung && turns.length < mostRings; rung = ringNext(stage, at, end)) {
    at = rung;
    turns.push(rung);
  }
  return { turns, stand: { ...at, now: Math.max(at.now, end) }, shown: null, refused: false };
}
