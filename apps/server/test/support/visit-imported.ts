// A generated visit to any flow: answers whatever is asked, takes each choice in turn, lets time pass.
import { advanceSession, createRunner, readReply, startSession, type Turn } from '@parley/engine';
import { compileFlow, type FlowDraft } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { stepModels } from '@parley/steps/models';
import { z } from 'zod';

const world = { contact: {}, teamAvailable: true, channel: 'chat' };
const mostTurns = 60;

export type Visited = { readonly status: string; readonly turns: number; readonly path: readonly (string | null)[] };

/** `seed` decides which choices are taken. */
export function visitImported(document: FlowDraft, seed: number): Visited {
  const runner = createRunner(compileFlow(document, stepModels));
  const flow = { document, stepModels };
  let at = 1_000_000;
  let turn = startSession(runner, { kind: 'started', at, world, trigger: 'start', values: {}, locale: 'en', seed });
  const path = [turn.session.stepId];
  for (let turns = 1; turns <= mostTurns && turn.session.status === 'waiting'; turns += 1) {
    at += 1_000;
    const awaiting = turn.session.awaiting;
    if (awaiting) {
      const event = readReply(flow, turn.session, { reply: answer(turn, draw(seed, turns)), locale: 'en' });
      if (event === null) break;
      turn = advanceSession(runner, turn.session, { ...event, at, world });
    } else {
      const timer = timerOf(turn);
      if (timer === null) break;
      turn = advanceSession(runner, turn.session, { kind: 'timer-due', timer, at, world });
    }
    path.push(turn.session.stepId);
  }
  return { status: turn.session.status, turns: path.length, path };
}

const words = { text: 'Ada', email: 'ada@example.com', phone: '+46701234567' } as const;

function answer({ session }: Turn, drawn: number): Reply {
  const { awaiting, stepId } = session;
  const choices = awaiting?.choices ?? [];
  const choice = choices[drawn % Math.max(1, choices.length)];
  if (awaiting?.kind === 'choice' && choice) return { kind: 'choice', choiceId: choice.id };
  if (awaiting?.kind === 'number') return { kind: 'text', text: String(1 + (drawn % 5)) };
  const kind = awaiting?.kind;
  if (kind === 'email' || kind === 'phone') return { kind: 'text', text: words[kind] };
  return { kind: 'text', text: `${words.text} ${stepId?.length ?? 0}` };
}

/** The same for the same visit, yet without a pattern that a ring of steps could fall in with. */
function draw(seed: number, turns: number): number {
  return (Math.imul((seed + 1) * 31 + turns, 2_654_435_761) >>> 8) % 1_000;
}

function timerOf({ effects }: Turn): string | null {
  const started = effects.find(({ kind }) => kind === 'start-timer');
  const read = z.object({ timer: z.string() }).safeParse(started?.data);
  return read.success ? read.data.timer : null;
}
