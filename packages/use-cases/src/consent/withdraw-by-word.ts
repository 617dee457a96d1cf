// "Stop": somebody takes their consent back by a word of the channel's settings. It is kept, told, and the flow falls silent.
import type { Connection } from '@parley/helpdesk';
import type { ConversationChange } from '../conversation/conversation-change';
import { giveToTeam } from '../conversation/give-to-team';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { type ConsentPolicy, consentPolicy, lastConsent } from './consent-policy';
import { consentRow } from './consent-row';
import { consentWords } from './consent-words';

type Said = { readonly text: string; readonly at: number; readonly evidence: string };

/** The message itself is in `change` already. False when it is no such word, or there is no consent to take back. */
export async function withdrawByWord(world: World, change: ConversationChange, said: Said): Promise<boolean> {
  const { workspaceId, connectionId, visitorKey, sessionId } = change.conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  const policy = connection && (await consentPolicy(world, connection));
  if (!connection || !policy || visitorKey === null || !isWord(said.text, policy)) return false;
  if (!(await isGiven(world, connection, { visitorKey, policy }))) return false;
  const { at, evidence } = said;
  const row = consentRow(world, connection, { visitorKey, decision: 'withdrawn', at, evidence, policy });
  change.write({ kind: 'put', table: 'consents', row });
  if (sessionId !== null) change.write({ kind: 'drop-timers', workspaceId, sessionId });
  change.notice('consent-withdrawn', {}, { note: true });
  const text = consentWords(policy.language).withdrawn;
  change.say({ parts: [{ kind: 'text', text }], author: { kind: 'system' }, told: true });
  if (change.conversation.owner.kind === 'flow')
    await giveToTeam(world, change, { why: 'The visitor took their consent back.', tell: false });
  return true;
}

function isWord(text: string, { withdrawWords }: ConsentPolicy): boolean {
  const said = plain(text);
  return said !== '' && withdrawWords.some((word) => plain(word) === said);
}

async function isGiven(
  world: World,
  connection: Connection,
  { visitorKey, policy: { textVersion } }: { readonly visitorKey: string; readonly policy: ConsentPolicy },
): Promise<boolean> {
  return (await lastConsent(world, connection, { visitorKey, textVersion }))?.decision === 'given';
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.!"']+/g, ' ')
    .trim();
}
