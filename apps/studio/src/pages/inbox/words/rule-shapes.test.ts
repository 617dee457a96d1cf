// Every reason the assignment rule gives can be said in the reader's language.
import { memberSchema, noRouting, routeConversation, type RouteInput, waitingWhys } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import { ruleShapes } from './rule-shapes';

const ada = memberSchema.parse({
  workspaceId: 'ws_1',
  revision: 1,
  id: 'mem_1',
  name: 'Ada',
  email: 'ada@demo.example',
  role: 'agent',
  avatarUrl: null,
  passwordHash: null,
  available: true,
  language: 'en',
  removedAt: null,
  createdAt: 0,
});

const owner = { kind: 'member', id: ada.id } as const;

function whyOf({ routing, ...rest }: Partial<RouteInput>): string {
  const input: RouteInput = {
    members: [ada],
    teams: [],
    chats: {},
    open: {},
    last: null,
    inHours: true,
    owner,
    seed: 0,
    ...rest,
    routing: { ...noRouting, enabled: true, memberIds: [ada.id], ...routing },
  };
  return routeConversation(input).why ?? '';
}

const toOwner = { ...noRouting, enabled: true, to: 'owner' } as const;

it.each([
  ['fewest', whyOf({ routing: { ...noRouting, enabled: true, memberIds: [ada.id], method: 'least-busy' } })],
  ['drawn', whyOf({ routing: { ...noRouting, enabled: true, memberIds: [ada.id], method: 'random' } })],
  ['owns', whyOf({ routing: toOwner })],
  ['ownerAway', whyOf({ routing: toOwner, inHours: false })],
  ['ownerFull', whyOf({ routing: toOwner, members: [{ ...ada, capacity: 1 }], chats: { [ada.id]: 1 } })],
  ['ownerSeatless', whyOf({ routing: toOwner, members: [{ ...ada, seat: false }] })],
  ['unknownVisitor', whyOf({ routing: toOwner, owner: { kind: 'unknown-visitor' } })],
  ['noOwner', whyOf({ routing: toOwner, owner: { kind: 'member', id: idFrom('member', 'gone') } })],
  ['outsideHours', waitingWhys.hours],
  ['full', waitingWhys.full],
  ['seatless', whyOf({ members: [{ ...ada, seat: false }] })],
])('R17 R20 R23 says "%s" in the words of the reader', (key, why) => {
  const [found] = ruleShapes.filter(([, shape]) => shape.test(why));
  expect(found?.[0]).toBe(key);
  expect(found?.[1].exec(why)?.[1] ?? 'Ada').toBe('Ada');
});
