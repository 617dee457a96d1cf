// Who may write to a person when: Meta's 24-hour window and the 7 days for people who answer (R99, R100).
import { windowMs } from '../platform';

export type SendPolicy =
  | { readonly kind: 'response' }
  | { readonly kind: 'human-agent' }
  | {
      readonly kind: 'closed';
      readonly reason: 'never-wrote' | 'flow-window' | 'member-window' | 'human-agent-not-approved';
    };

/** The last minute of a window counts as closed, because their clock decides and not ours. */
export function sendPolicy(
  lastUserActionAt: number | null,
  now: number,
  { actor, humanAgentApproved }: { readonly actor: 'flow' | 'member'; readonly humanAgentApproved: boolean },
): SendPolicy {
  if (lastUserActionAt === null) return { kind: 'closed', reason: 'never-wrote' };
  const age = now - lastUserActionAt;
  if (age <= windowMs.standard - windowMs.margin) return { kind: 'response' };
  if (actor === 'flow') return { kind: 'closed', reason: 'flow-window' };
  if (age > windowMs.humanAgent - windowMs.margin) return { kind: 'closed', reason: 'member-window' };
  return humanAgentApproved ? { kind: 'human-agent' } : { kind: 'closed', reason: 'human-agent-not-approved' };
}

/** The same in words for the inbox. */
export const closedWords: Readonly<Record<Extract<SendPolicy, { kind: 'closed' }>['reason'], string>> = {
  'never-wrote': 'Window closed: on Messenger we may write only to people who have written to the page.',
  'flow-window': 'Window closed: a flow may write on Messenger only within 24 hours of what the visitor did last.',
  'member-window':
    'Window closed: on Messenger nobody may write later than 7 days after what the visitor did last. They have to write first.',
  'human-agent-not-approved':
    'Window closed: 24 hours have passed. Answering for 7 days needs Meta’s approval for Human Agent, switched on in the channel settings.',
};
