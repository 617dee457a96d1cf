// A tried-out visit as a value: every input gives the next visit, so going back is choosing an earlier one.
import {
  advanceSession,
  type Effect,
  outsideLinks,
  readOutside,
  readReply,
  type Runner,
  type SessionEvent,
  type SessionState,
  startSession,
  type TraceEntry,
  type Turn,
} from '@parley/engine';
import {
  durationOf,
  durationText,
  type FlowDraft,
  type StepModels,
  type VisitSetting,
  type VisitStep,
} from '@parley/flow';
import { type MessagePart, messagePartSchema, type Reply } from '@parley/messages';
import type { PretendedAnswer } from '../step-editor';

/** What does not change during a visit. */
export type Stage = {
  readonly runner: Runner;
  readonly document: FlowDraft;
  readonly stepModels: StepModels;
  readonly locale: string;
  readonly channel: string;
  /** What a played visit begins with, besides. */
  readonly setting: VisitSetting;
  /** What the world would answer to the effect of a step. */
  pretend(stepId: string): PretendedAnswer | null;
};

export type VisitInput =
  | {
      readonly does: 'start';
      readonly trigger: string;
      readonly values: Readonly<Record<string, string>>;
      readonly says: string | null;
    }
  | { readonly does: 'reply'; readonly reply: Reply; readonly shown: string }
  | { readonly does: 'wait'; readonly ms: number }
  | { readonly does: 'team'; readonly available: boolean }
  | { readonly does: 'hours'; readonly open: boolean }
  | { readonly does: 'hand-back' }
  | { readonly does: 'join' }
  /** A line of a visit that is played, not made up here. */
  | { readonly does: 'line'; readonly line: VisitStep };

export type VisitLine =
  | { readonly by: 'flow'; readonly part: MessagePart; readonly step: string | null }
  | { readonly by: 'visitor'; readonly text: string };

export type VisitEvent = {
  readonly at: number;
  readonly step: string | null;
  readonly what:
    | 'started'
    | 'entered'
    | 'says'
    | 'answered'
    | 'problem'
    | 'timer'
    | 'effect'
    | 'resumed'
    | 'interrupted'
    | 'ended'
    | 'failed';
  readonly detail: string;
};

export type Visit = {
  readonly session: SessionState | null;
  readonly now: number;
  readonly teamAvailable: boolean;
  readonly hoursOpen: boolean;
  readonly timers: readonly { readonly timer: string; readonly at: number }[];
  readonly lines: readonly VisitLine[];
  readonly events: readonly VisitEvent[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly steps: ReadonlySet<string>;
  readonly exits: ReadonlySet<string>;
  /** The visit as a script, with what was said as what is expected. */
  readonly script: readonly VisitStep[];
};

export function emptyVisit(now: number): Visit {
  const nothing: ReadonlySet<string> = new Set();
  return {
    session: null,
    now,
    teamAvailable: true,
    hoursOpen: true,
    timers: [],
    lines: [],
    events: [],
    variables: {},
    steps: nothing,
    exits: nothing,
    script: [],
  };
}

export function nextVisit(stage: Stage, visit: Visit, input: VisitInput): Visit {
  switch (input.does) {
    case 'start':
      return start(stage, visit, input);
    case 'reply':
      return reply(stage, scripted(visit, lineOf(input.reply)), input);
    case 'wait':
      return passTime(stage, scripted(visit, { waits: durationText(input.ms) }), input.ms);
    case 'team':
      return { ...scripted(visit, { team: input.available }), teamAvailable: input.available };
    case 'hours':
      return { ...scripted(visit, { hours: input.open }), hoursOpen: input.open };
    case 'hand-back':
      return send(stage, scripted(visit, { resumes: true }), { ...happening(stage, visit), kind: 'resumed' });
    case 'join':
      return send(stage, scripted(visit, { joins: true }), { ...happening(stage, visit), kind: 'agent-joined' });
    case 'line':
      return playLine(stage, visit, input.line);
  }
}

function scripted(visit: Visit, line: VisitStep): Visit {
  return { ...visit, script: [...visit.script, line] };
}

function lineOf(said: Reply): VisitStep {
  if (said.kind === 'text') return { says: said.text };
  return said.kind === 'choice' ? { chooses: said.label ?? said.choiceId } : { sends: said.name };
}

/** Each line is what somebody would have done here by hand. */
function playLine(stage: Stage, visit: Visit, line: VisitStep): Visit {
  const as = (input: VisitInput) => nextVisit(stage, visit, input);
  if ('says' in line) return as({ does: 'reply', reply: { kind: 'text', text: line.says }, shown: line.says });
  if ('waits' in line) return as({ does: 'wait', ms: durationOf(line.waits) });
  if ('team' in line) return as({ does: 'team', available: line.team });
  if ('hours' in line) return as({ does: 'hours', open: line.hours });
  if ('joins' in line) return as({ does: 'join' });
  if ('resumes' in line) return as({ does: 'hand-back' });
  if ('expects' in line) return visit;
  if ('happens' in line) return report(stage, visit, line);
  if ('sends' in line) {
    const file = { kind: 'attachment', url: '', mime: 'application/octet-stream', name: line.sends } as const;
    return as({ does: 'reply', reply: file, shown: line.sends });
  }
  const choices = visit.session?.awaiting?.choices ?? [];
  const meant = choices.find(({ id, label }) => id === line.chooses || label === line.chooses);
  const tapped = { kind: 'choice', choiceId: meant?.id ?? line.chooses, ...(meant && { label: meant.label }) } as const;
  return as({ does: 'reply', reply: tapped, shown: meant?.label ?? line.chooses });
}

/** What the world has already been pretended to answer is not answered twice. */
function report(stage: Stage, visit: Visit, line: Extract<VisitStep, { happens: string }>): Visit {
  const { session } = visit;
  if (!session?.stepId) return visit;
  const done = note(scripted(visit, line), { step: session.stepId, what: 'effect', detail: '' });
  const { happens: exit, values = {} } = line;
  if (readOutside(stage, session.stepId, {}) !== null)
    return send(stage, done, { ...happening(stage, done), kind: 'outside', step: session.stepId, values });
  return send(stage, done, { ...happening(stage, done), kind: 'effect-done', step: session.stepId, exit, values });
}

function happening({ channel, setting }: Stage, { now, teamAvailable, hoursOpen }: Visit) {
  return { at: now, world: { contact: setting.contact ?? {}, teamAvailable, hoursOpen, channel } };
}

function start(stage: Stage, visit: Visit, { trigger, values, says }: Extract<VisitInput, { does: 'start' }>): Visit {
  const links = outsideLinks(stage, (step) => `https://example.com/events/${step}`);
  const turn = startSession(stage.runner, {
    ...happening(stage, visit),
    kind: 'started',
    trigger,
    values: { ...links, ...stage.setting.variables, ...values, ...(says !== null && { message: says }) },
    locale: stage.locale,
    seed: stage.setting.seed ?? 1,
  });
  const said: VisitLine[] = says === null ? [] : [{ by: 'visitor', text: says }];
  return takeTurn(stage, { ...visit, lines: [...visit.lines, ...said] }, turn);
}

function reply(stage: Stage, visit: Visit, { reply: given, shown }: Extract<VisitInput, { does: 'reply' }>): Visit {
  const said = { ...visit, lines: [...visit.lines, { by: 'visitor', text: shown } as const] };
  const { session } = visit;
  const read = session && readReply(stage, session, { reply: given, locale: stage.locale, at: visit.now });
  if (!session || !read) return said;
  const what = read.kind === 'answered' ? 'answered' : read.kind === 'interrupted' ? 'interrupted' : 'problem';
  const noted = note(said, { step: session.stepId, what, detail: read.kind === 'answered' ? read.label : shown });
  return send(stage, noted, { ...happening(stage, visit), ...read });
}

/** Timers that fall due on the way fire in their order, each at its own time. */
function passTime(stage: Stage, visit: Visit, ms: number): Visit {
  const until = visit.now + ms;
  let at = visit;
  for (let fired = 0; fired < 200; fired += 1) {
    const due = at.timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
    if (!due) break;
    const rung = { ...at, now: Math.max(at.now, due.at), timers: at.timers.filter(({ timer }) => timer !== due.timer) };
    const noted = note(rung, { step: at.session?.stepId ?? null, what: 'timer', detail: '' });
    at = send(stage, noted, { ...happening(stage, rung), kind: 'timer-due', timer: due.timer });
  }
  return { ...at, now: until };
}

function send(stage: Stage, visit: Visit, event: SessionEvent): Visit {
  if (!visit.session) return visit;
  const noted =
    event.kind === 'resumed' ? note(visit, { step: visit.session.stepId, what: 'resumed', detail: '' }) : visit;
  return takeTurn(stage, noted, advanceSession(stage.runner, visit.session, event));
}

function takeTurn(stage: Stage, visit: Visit, turn: Turn): Visit {
  const after = turn.effects.reduce(
    perform,
    walk({ ...visit, session: turn.session, variables: turn.variables }, turn),
  );
  const { status, stepId } = turn.session;
  if (status !== 'waiting') {
    const failure = turn.effects.find(({ kind }) => kind === 'report-problem')?.data['message'];
    return note(after, {
      step: stepId,
      what: status === 'ended' ? 'ended' : 'failed',
      detail: typeof failure === 'string' ? failure : '',
    });
  }
  const typing = turn.effects.find(({ kind }) => kind === 'show-typing');
  // Nobody wants to wind the clock for each sign of writing
  if (typing) {
    const ms = Number(typing.data['ms']);
    return passTime(stage, scripted(after, { waits: durationText(ms) }), ms);
  }
  const asked = turn.effects.some((effect) => effect.stepId === stepId && isForWorld(effect));
  const answer = asked && stepId !== null ? stage.pretend(stepId) : null;
  if (!answer || stepId === null) return after;
  const told = scripted(after, { happens: answer.exit, values: { ...answer.values } });
  const done = note(told, { step: stepId, what: 'effect', detail: '' });
  return send(stage, done, {
    ...happening(stage, done),
    kind: 'effect-done',
    step: stepId,
    exit: answer.exit,
    values: { ...answer.values },
  });
}

function isForWorld({ kind }: Effect): boolean {
  return !['send-message', 'show-typing', 'start-timer', 'cancel-timer', 'report-problem'].includes(kind);
}

function perform(visit: Visit, { kind, stepId, data }: Effect): Visit {
  switch (kind) {
    case 'send-message': {
      const parts = readParts(data['parts']);
      const said = parts.map((part) => ({ by: 'flow', part, step: stepId }) as const);
      const expected = parts.flatMap((part) => (part.kind === 'text' ? [{ expects: part.text }] : []));
      return { ...visit, lines: [...visit.lines, ...said], script: [...visit.script, ...expected] };
    }
    case 'start-timer':
      return {
        ...visit,
        timers: [
          ...visit.timers,
          { timer: typeof data['timer'] === 'string' ? data['timer'] : '', at: Number(data['at']) },
        ],
      };
    case 'cancel-timer':
      return { ...visit, timers: visit.timers.filter(({ timer }) => timer !== data['timer']) };
    default:
      return visit;
  }
}

function readParts(raw: unknown): MessagePart[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((part) => {
    const read = messagePartSchema.safeParse(part);
    return read.success ? [read.data] : [];
  });
}

function walk(visit: Visit, { trace, effects }: Turn): Visit {
  const steps = new Set(visit.steps);
  const exits = new Set(visit.exits);
  const events = [...visit.events];
  for (const entry of trace) {
    if (entry.at === 'leave') exits.add(`${entry.step}/${entry.exit}`);
    if (entry.at !== 'enter') continue;
    steps.add(entry.step);
    events.push({ at: visit.now, step: entry.step, what: 'entered', detail: countMessages(effects, entry) });
  }
  return { ...visit, steps, exits, events };
}

function countMessages(effects: readonly Effect[], { step }: Extract<TraceEntry, { at: 'enter' }>): string {
  const parts = effects.flatMap(({ kind, stepId, data }) =>
    kind === 'send-message' && stepId === step ? readParts(data['parts']) : [],
  );
  const said = parts.filter(({ kind }) => kind !== 'choices');
  return said.length === 0 ? '' : String(said.length);
}

function note(visit: Visit, event: Omit<VisitEvent, 'at'>): Visit {
  return { ...visit, events: [...visit.events, { ...event, at: visit.now }] };
}
