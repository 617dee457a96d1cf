// News for the studio: which resource changed, in the workspace of whoever listens. The studio then asks again.
import type { LiveEvent } from '@parley/ports';
import { fault } from '@parley/primitives';
import type { World } from '@parley/use-cases';
import { findActor } from '@parley/use-cases/studio';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { eventStream, type Frame } from './event-stream';
import { refusal } from './refusal';
import { loginCookie } from './trpc-routes';

/** A login that ended meanwhile is noticed at the latest after this long. */
const checkEvery = 60_000;

export function liveRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const secret = getCookie(c, loginCookie);
    const actor = secret === undefined ? null : await findActor(world, secret);
    if (secret === undefined || actor === null)
      return refusal(fault('signed-out', 'You are logged out. Log in and try again.'));
    const stream = eventStream(c.req.raw.signal);
    stream.onEnd(
      world.bus.subscribe(actor.workspaceId, (event) => framesOf(event, actor.member.id).forEach(stream.send)),
    );
    const check = setInterval(() => {
      findActor(world, secret).then(
        (still) => still ?? stream.end(),
        () => stream.end(),
      );
    }, checkEvery);
    check.unref();
    stream.onEnd(() => clearInterval(check));
    return stream.response;
  });
  return routes;
}

const resources: { readonly [T in Exclude<LiveEvent['topic'], 'typing' | 'presence' | 'notice'>]: readonly string[] } =
  {
    conversation: ['conversations'],
    read: ['conversations'],
    ticket: ['tickets'],
    pipeline: ['pipelines', 'tickets'],
    property: ['properties'],
    contact: ['contacts'],
    flow: ['flows'],
    form: ['forms'],
    submission: ['forms', 'contacts'],
    connection: ['connections'],
    member: ['members', 'teams'],
    inbox: ['inboxes', 'workspace'],
    label: ['labels', 'conversations'],
    snippet: ['snippets'],
    view: ['views', 'conversations'],
  };

function framesOf(event: LiveEvent, memberId: string): Frame[] {
  if (event.topic === 'typing') {
    // The team sees what a flow says when it is said
    if (event.who === 'flow') return [];
    const { conversationId, who, name, on } = event;
    return [{ event: 'typing', data: { conversationId, who, name, on } }];
  }
  if (event.topic === 'presence') {
    const { conversationId, memberId: who, doing } = event;
    return who === memberId ? [] : [{ event: 'presence', data: { conversationId, memberId: who, doing } }];
  }
  if (event.topic === 'notice') {
    const { conversationId, about, text, byMemberId } = event;
    const isMine = (event.memberId === null || event.memberId === memberId) && byMemberId !== memberId;
    return isMine ? [{ event: 'notice', data: { conversationId, about, text, mine: event.memberId !== null } }] : [];
  }
  const id = 'conversationId' in event ? event.conversationId : event.id;
  return resources[event.topic].map((topic) => ({ event: 'message', data: { topic, id } }));
}
