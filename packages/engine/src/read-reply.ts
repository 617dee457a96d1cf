// What a visitor's words mean to a waiting session: an interrupt, an answer, or words nobody understands.
import type { FlowDraft, StepModels } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { assertNever } from '@parley/primitives';
import type { SessionEvent, SessionState } from './session';
import { heldBy } from './take-turn';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An event that still lacks its time and world. */
export type ReplyEvent = Without<
  Extract<SessionEvent, { kind: 'answered' | 'not-understood' | 'interrupted' }>,
  'at' | 'world'
>;

/** The flow the session runs, and the models that know its steps. */
export type FlowInUse = { readonly document: FlowDraft; readonly stepModels: StepModels };

/** `at` and `timeZone` are for steps that read dates. */
export type Said = {
  readonly reply: Reply;
  readonly locale: string;
  readonly at?: number;
  readonly timeZone?: string;
};

/** Null when nothing waits for a reply. */
export function readReply(flow: FlowInUse, session: SessionState, said: Said): ReplyEvent | null {
  if (session.status !== 'waiting') return null;
  const interrupt = findInterrupt(flow.document, said.reply);
  if (interrupt !== null) return { kind: 'interrupted', interrupt };
  const { awaiting } = session;
  const step = awaiting && flow.document.steps.find(({ id }) => id === awaiting.stepId);
  if (!step || !Object.hasOwn(flow.stepModels, step.kind)) return null;
  const labels = (awaiting.choices ?? []).map(({ id, label }) => [id, label] as const);
  const context = {
    locale: said.locale,
    choiceLabels: Object.fromEntries(labels),
    ...(awaiting.choices && { offered: awaiting.choices }),
    held: heldBy(session, step.id),
    ...(said.at !== undefined && { now: said.at }),
    ...(said.timeZone !== undefined && { timeZone: said.timeZone }),
  };
  const reading = flow.stepModels[step.kind]?.readReply?.(step.options, said.reply, context);
  if (!reading) return null;
  switch (reading.kind) {
    case 'answer':
      return { kind: 'answered', exit: reading.exit, value: reading.value, label: reading.label };
    case 'problem':
      return { kind: 'not-understood', problem: reading.problem };
    default:
      return assertNever(reading);
  }
}

/** An interrupt's keyword must be the whole message; case and spaces do not count. */
function findInterrupt(document: FlowDraft, reply: Reply): string | null {
  if (reply.kind !== 'text') return null;
  const said = plain(reply.text);
  const hit = document.interrupts.find(
    ({ to, keywords }) => to !== null && keywords.some((word) => plain(word) === said),
  );
  return hit?.id ?? null;
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
