// Tests of who gets a new conversation.
import { idFrom } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { notifySchema } from '../entities/notify';
import { noRouting, type Routing } from '../entities/inbox';
import type { Member, Team } from '../entities/member';
import { type Route, routeConversation, type RouteInput, waitsForSomebody } from './route';
import { teamPresence } from './team-available';

const workspaceId = idFrom('workspace', 'ws_1');
const id = (name: string) => idFrom('member', name);

function member(name: string, fields: Partial<Member> = {}): Member {
  return {
    workspaceId,
    revision: 1,
    id: id(name),
    name,
    email: `${name}@demo.example`,
    role: 'agent',
    avatarUrl: null,
    passwordHash: null,
    available: true,
    seat: true,
    capacity: null,
    accountAccess: false,
    language: 'en',
    notify: notifySchema.parse({}),
    removedAt: null,
    createdAt: 0,
    ...fields,
  };
}

function team(name: string, ...names: string[]): Team {
  return { workspaceId, revision: 1, id: idFrom('team', name), name, memberIds: names.map(id) };
}

const rule = (fields: Partial<Routing>): Routing => ({ ...noRouting, enabled: true, ...fields });
const away = (name: string) => member(name, { available: false });

const still: Omit<RouteInput, 'routing'> = {
  members: [member('ada'), member('bo'), member('cy')],
  teams: [team('sales', 'ada', 'bo'), team('support', 'bo', 'cy')],
  chats: {},
  open: {},
  last: null,
  inHours: true,
  owner: { kind: 'unknown-visitor' },
  seed: 0,
};

const route = (fields: Partial<Routing>, rest: Partial<RouteInput> = {}): Route =>
  routeConversation({ ...still, routing: rule(fields), ...rest });

function deal(count: number, fields: Partial<Routing>, rest: Partial<RouteInput> = {}): (string | null)[] {
  let last: Member['id'] | null = null;
  return Array.from({ length: count }, () => {
    const { memberId } = route(fields, { last, ...rest });
    last = memberId ?? last;
    return memberId;
  });
}

describe('routing to people and teams', () => {
  const everyone = { memberIds: ['ada', 'bo', 'cy'].map(id) };

  it('R14 R16 leaves everything unassigned while the switch is off', () => {
    expect(route({ enabled: false, ...everyone })).toEqual({ memberId: null, why: null, mail: null });
  });

  it('R17 deals to members and teams in turn, and nobody twice for being in two teams', () => {
    const teamIds = [idFrom('team', 'sales'), idFrom('team', 'support')];
    expect(deal(6, { memberIds: [id('ada')], teamIds })).toEqual(['ada', 'bo', 'cy', 'ada', 'bo', 'cy']);
  });

  it('R17 gives only to those chosen', () => {
    expect(deal(3, { memberIds: [id('cy')] })).toEqual(['cy', 'cy', 'cy']);
    expect(route({}).why).toBe('The assignment rule names nobody.');
  });

  it('R17 draws the same member from the same seed, each equally often, also one in two teams', () => {
    const teamIds = [idFrom('team', 'sales'), idFrom('team', 'support')];
    const drawn = (seed: number) => route({ method: 'random', teamIds }, { seed }).memberId;
    const many = Array.from({ length: 300 }, (_, seed) => drawn(seed));
    expect(many).toEqual(Array.from({ length: 300 }, (_, seed) => drawn(seed)));
    expect(['ada', 'bo', 'cy'].map((name) => many.filter((one) => one === name).length)).toEqual([100, 100, 100]);
  });

  it('R17 gives to whoever has fewest open, in turn among equals', () => {
    const busy = { open: { ada: 4, bo: 1, cy: 1 } };
    expect(route({ method: 'least-busy', ...everyone }, busy)).toMatchObject({
      memberId: 'bo',
      why: "bo had the fewest open conversations of the channel's assignment rule.",
    });
    expect(route({ method: 'least-busy', ...everyone }, { ...busy, last: id('bo') }).memberId).toBe('cy');
  });

  it('goes on in the ring when the last one has left the rule', () => {
    expect(route({ memberIds: [id('ada'), id('bo')] }, { last: id('gone') }).memberId).toBe('ada');
  });

  it('R21 skips who has lost their seat or was removed, and says so when nobody is left', () => {
    const members = [member('ada', { seat: false }), member('bo', { removedAt: 5 }), member('cy')];
    expect(deal(2, everyone, { members })).toEqual(['cy', 'cy']);
    expect(route({ memberIds: [id('ada'), id('bo')], onlyAvailable: false }, { members })).toEqual({
      memberId: null,
      why: 'Nobody in the assignment rule has a seat any more.',
      mail: null,
    });
  });

  it('R22 skips who is away and R23 assigns to nobody when all are', () => {
    expect(deal(3, everyone, { members: [away('ada'), member('bo')] })).toEqual(['bo', 'bo', 'bo']);
    const { memberId, why } = route(everyone, { members: [away('ada'), away('bo')] });
    expect({ memberId, why }).toEqual({ memberId: null, why: 'Nobody in the assignment rule was available.' });
    expect(waitsForSomebody(why)).toBe(true);
  });

  it('R22 looks at the hours before it looks at people', () => {
    expect(route(everyone, { inHours: false })).toMatchObject({
      memberId: null,
      why: 'It came outside the hours of the channel.',
    });
  });

  it('R24 assigns to people who are away, at any hour, when the box is unticked', () => {
    const members = [away('ada'), member('bo', { removedAt: 5 })];
    expect(deal(2, { ...everyone, onlyAvailable: false }, { members, inHours: false })).toEqual(['ada', 'ada']);
  });

  it('R73 passes over who has as many chats as they may, until a slot is free again', () => {
    const members = [member('ada', { capacity: 2 }), member('bo', { capacity: 1 })];
    expect(route(everyone, { members, chats: { ada: 1, bo: 1 } }).memberId).toBe('ada');
    const full = route(everyone, { members, chats: { ada: 2, bo: 1 } });
    expect(full.why).toBe('Everyone available in the assignment rule has as many chats as they may.');
    expect(waitsForSomebody(full.why)).toBe(true);
    expect(route(everyone, { members, chats: { ada: 2, bo: 0 } }).memberId).toBe('bo');
  });

  it('R12 R73 has no limit for channels that are no chats, nor where limits are not part of the plan', () => {
    const members = [member('ada', { capacity: 1 })];
    expect(route(everyone, { members, chats: null }).memberId).toBe('ada');
  });
});

describe('routing to the owner of the contact', () => {
  const owner = { kind: 'member', id: id('ada') } as const;

  it('R18 R19 gives it to the owner of a visitor who is recognised, and to nobody else', () => {
    expect(route({ to: 'owner' }, { owner })).toEqual({ memberId: 'ada', why: 'ada owns this contact.', mail: null });
    for (const [kind, why] of [
      ['unknown-visitor', 'The visitor was not recognised, so they have no owner.'],
      ['none', 'The contact has no owner.'],
    ] as const)
      expect(route({ to: 'owner' }, { owner: { kind } })).toEqual({ memberId: null, why, mail: null });
  });

  it('R20 D1 leaves it unassigned and mails the owner who is away', () => {
    const gone = route({ to: 'owner' }, { owner, members: [away('ada')] });
    expect(gone).toEqual({ memberId: null, why: 'ada, who owns this contact, was away and got a mail.', mail: 'ada' });
    expect(waitsForSomebody(gone.why)).toBe(true);
    expect(route({ to: 'owner' }, { owner, inHours: false }).mail).toBe('ada');
  });

  it('R20 R24 assigns to and mails an owner who is away when the box is unticked', () => {
    expect(route({ to: 'owner', onlyAvailable: false }, { owner, members: [away('ada')] })).toMatchObject({
      memberId: 'ada',
      mail: 'ada',
    });
  });

  it('R21 skips an owner without a seat or who was removed', () => {
    expect(route({ to: 'owner' }, { owner, members: [member('ada', { seat: false })] })).toMatchObject({
      memberId: null,
      why: 'ada, who owns this contact, has no seat.',
    });
    expect(route({ to: 'owner' }, { owner, members: [member('ada', { removedAt: 1 })] }).memberId).toBeNull();
  });

  it('R73 D6 respects how many chats the owner may have', () => {
    const members = [member('ada', { capacity: 1 })];
    expect(route({ to: 'owner' }, { owner, members, chats: { ada: 1 } })).toMatchObject({ memberId: null, mail: null });
  });
});

describe('presence of the team', () => {
  const staff = { members: [away('ada'), member('bo')], teams: [], chats: {} };

  it('R64 counts only people of the rule', () => {
    expect(teamPresence(rule({ memberIds: [id('ada')] }), staff).someoneAvailable).toBe(false);
    expect(teamPresence(rule({ memberIds: [id('ada'), id('bo')] }), staff).someoneAvailable).toBe(true);
  });

  it('R64 D4 counts everyone with a seat when no rule names people', () => {
    const off = rule({ enabled: false, memberIds: [id('ada')] });
    for (const routing of [off, rule({ to: 'owner' }), null])
      expect(teamPresence(routing, staff).someoneAvailable).toBe(true);
    const seatless = { ...staff, members: [member('bo', { seat: false }), member('cy', { removedAt: 1 })] };
    expect(teamPresence(null, seatless).someoneAvailable).toBe(false);
  });

  it('R72 R73 is full when all who are there have as many chats as they may', () => {
    const members = [member('ada', { capacity: 1 }), member('bo', { capacity: 2 }), away('cy')];
    const presence = (chats: Record<string, number>) => teamPresence(null, { members, teams: [], chats });
    expect(presence({ ada: 1, bo: 2 })).toEqual({ someoneAvailable: true, someoneFree: false });
    expect(presence({ ada: 1, bo: 1 })).toEqual({ someoneAvailable: true, someoneFree: true });
  });
});
