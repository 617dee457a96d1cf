// Tests of who gets a new conversation.
import { idFrom } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import type { Routing } from '../entities/inbox';
import type { Member, Team } from '../entities/member';
import { routeConversation } from './route';
import { isTeamAvailable } from './team-available';

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
    language: 'en',
    removedAt: null,
    createdAt: 0,
    ...fields,
  };
}

function team(name: string, ...names: string[]): Team {
  return { workspaceId, revision: 1, id: idFrom('team', name), name, memberIds: names.map(id) };
}

const rule = (fields: Partial<Routing>): Routing => ({
  enabled: true,
  memberIds: [],
  teamIds: [],
  onlyAvailable: true,
  ...fields,
});

function deal(count: number, routing: Routing, people: { members: Member[]; teams: Team[] }): (string | null)[] {
  let last: Member['id'] | null = null;
  return Array.from({ length: count }, () => {
    const { memberId } = routeConversation({ routing, ...people, last });
    last = memberId ?? last;
    return memberId;
  });
}

describe('routing', () => {
  const members = [member('ada'), member('bo'), member('cy')];
  const teams = [team('sales', 'ada', 'bo'), team('support', 'bo', 'cy')];

  it('R14 R16 leaves everything unassigned while the switch is off', () => {
    const routing = rule({ enabled: false, memberIds: [id('ada')] });
    expect(routeConversation({ routing, members, teams, last: null })).toEqual({ memberId: null, why: null });
  });

  it('R17 deals to members and teams in turn, and nobody twice for being in two teams', () => {
    const routing = rule({ memberIds: [id('ada')], teamIds: [idFrom('team', 'sales'), idFrom('team', 'support')] });
    expect(deal(6, routing, { members, teams })).toEqual(['ada', 'bo', 'cy', 'ada', 'bo', 'cy']);
  });

  it('R17 gives only to those chosen', () => {
    expect(deal(3, rule({ memberIds: [id('cy')] }), { members, teams })).toEqual(['cy', 'cy', 'cy']);
  });

  it('R22 skips who is away and R23 assigns to nobody when all are', () => {
    const some = [member('ada', { available: false }), member('bo')];
    const routing = rule({ memberIds: [id('ada'), id('bo')] });
    expect(deal(3, routing, { members: some, teams })).toEqual(['bo', 'bo', 'bo']);
    const none = some.map((one) => ({ ...one, available: false }));
    expect(routeConversation({ routing, members: none, teams, last: null })).toEqual({
      memberId: null,
      why: 'Nobody in the assignment rule was available.',
    });
  });

  it('R24 assigns to people who are away when the box is unticked, but never to removed members', () => {
    const away = [member('ada', { available: false }), member('bo', { removedAt: 5 })];
    const routing = rule({ memberIds: [id('bo'), id('ada')], onlyAvailable: false });
    expect(deal(2, routing, { members: away, teams })).toEqual(['ada', 'ada']);
  });

  it('goes on in the ring when the last one has left the rule', () => {
    const routing = rule({ memberIds: [id('ada'), id('bo')] });
    expect(routeConversation({ routing, members, teams, last: id('gone') }).memberId).toBe('ada');
  });
});

describe('availability', () => {
  const members = [member('ada', { available: false }), member('bo')];

  it('R64 counts only people of the rule', () => {
    expect(isTeamAvailable(rule({ memberIds: [id('ada')] }), { members, teams: [] })).toBe(false);
    expect(isTeamAvailable(rule({ memberIds: [id('ada'), id('bo')] }), { members, teams: [] })).toBe(true);
  });

  it('counts anyone when no rule is on', () => {
    expect(isTeamAvailable(rule({ enabled: false, memberIds: [id('ada')] }), { members, teams: [] })).toBe(true);
    expect(isTeamAvailable(null, { members: members.slice(0, 1), teams: [] })).toBe(false);
  });
});
