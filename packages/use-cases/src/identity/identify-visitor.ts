// A visitor logs in on the site while chatting: the conversation becomes theirs, from a genuine token only.
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { findVisitorConversation, type VisitorPass } from '../conversation/find-visitor-conversation';
import { commitAgain } from '../commit-again';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { readIdentity } from './read-identity';
import { recogniseVisitor } from './recognise-visitor';

type Asked = VisitorPass & { readonly identity: string };
type Decided = Result<ConversationChange, Fault>;

export function identifyVisitor(world: World, asked: Asked): Promise<Result<void, Fault>> {
  return world.lanes.run(asked.conversationId, async () => {
    const done = await commitAgain<Decided>(world, async () => {
      const change = await decide(world, asked);
      return { writes: change.ok ? change.value.writes() : [], result: change };
    });
    if (!done.ok) return err(done.error);
    announce(world, done.value);
    return ok(undefined);
  });
}

async function decide(world: World, { identity, ...pass }: Asked): Promise<Decided> {
  const found = await findVisitorConversation(world, pass);
  if (!found.ok) return err(found.error);
  const { workspaceId, connectionId, contactId } = found.value;
  const connection = await connectionById(world, workspaceId, connectionId);
  if (!connection) return err(fault('not-found', 'This chat is not there any more.'));
  const claims = await readIdentity(world, connection, identity);
  if (!claims.ok) return err(claims.error);
  const change = new ConversationChange(world, found.value);
  await recogniseVisitor(world, change, { connection, claims: claims.value });
  const changes = contactId !== null && change.conversation.contactId !== contactId;
  if (changes && (await isProven(world, { workspaceId, contactId })))
    return err(fault('conflict', 'This conversation belongs to somebody else. Start a new one.', 'identity'));
  return ok(change);
}

type Known = { readonly workspaceId: Parameters<World['store']['get']>[1]; readonly contactId: string };

async function isProven(world: World, { workspaceId, contactId }: Known): Promise<boolean> {
  const identities = await world.store.listIdentities(workspaceId, contactId);
  return identities.some(({ verifiedAt }) => verifiedAt !== null);
}
