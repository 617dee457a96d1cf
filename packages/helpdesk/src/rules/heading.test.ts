// Whose names head a chat.
import { idFrom } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { memberSchema, type Member, teamSchema } from '../entities/member';
import { type Heading, headingName, headingPeople } from './heading';

function member(id: string, parts: Partial<Member> = {}): Member {
  const row = {
    workspaceId: 'ws_1',
    revision: 1,
    id,
    name: `Name of ${id}`,
    email: `${id}@team.example`,
    role: 'agent',
    avatarUrl: null,
    passwordHash: null,
    available: true,
    language: 'en',
    removedAt: null,
    createdAt: 0,
  };
  return { ...memberSchema.parse(row), ...parts };
}

const members = ['a', 'b', 'c', 'd', 'e'].map((id) => member(id));
const teams = [teamSchema.parse({ workspaceId: 'ws_1', revision: 1, id: 't', name: 'T', memberIds: ['b', 'c'] })];
const ids = (...names: string[]) => names.map((name) => idFrom('member', name));
const by = (parts: Partial<Heading>): Heading => ({
  by: 'people',
  memberIds: [],
  teamIds: [],
  fallback: 'workspace',
  ...parts,
});
const shown = (heading: Heading, more: { seed?: string; owner?: string; members?: Member[] } = {}) =>
  headingPeople({
    heading,
    members: more.members ?? members,
    teams,
    ownerId: more.owner === undefined ? null : idFrom('member', more.owner),
    seed: more.seed ?? 's',
  }).map(({ id }) => String(id));

describe('the heading of a chat', () => {
  it('R56 shows exactly the one to three people chosen, teams counted once', () => {
    expect(shown(by({ memberIds: ids('a') }))).toEqual(['a']);
    expect(shown(by({ memberIds: ids('b', 'a'), teamIds: [idFrom('team', 't')] }))).toEqual(['a', 'b', 'c']);
  });

  it('R57 of five shows three different ones, the same for one visit, and over many visits all', () => {
    const five = by({ memberIds: ids('a', 'b', 'c', 'd', 'e') });
    const seen = new Set<string>();
    for (let visit = 0; visit < 60; visit++) {
      const three = shown(five, { seed: `visit ${visit}` });
      expect(new Set(three).size).toBe(3);
      expect(shown(five, { seed: `visit ${visit}` })).toEqual(three);
      for (const one of three) seen.add(one);
    }
    expect([...seen].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('R59 shows the owner of a known contact', () => {
    expect(shown(by({ by: 'owner', fallback: 'workspace' }), { owner: 'd' })).toEqual(['d']);
  });

  it('R60 falls back for new visitors and for contacts nobody of the team owns', () => {
    const owner = by({ by: 'owner', memberIds: ids('e'), fallback: 'people' });
    expect(shown(owner)).toEqual(['e']);
    const gone = members.map((one) => (one.id === idFrom('member', 'd') ? { ...one, removedAt: 5 } : one));
    expect(shown(owner, { owner: 'd', members: gone })).toEqual(['e']);
    expect(shown({ ...owner, fallback: 'workspace' })).toEqual([]);
  });

  it('shows whoever is available when nobody is chosen', () => {
    const two = members.map((one, place) => ({ ...one, available: place < 2 }));
    expect(shown(by({ by: 'available' }), { members: two })).toEqual(['a', 'b']);
  });

  it.each([
    ['de', 'Ida Ek'],
    ['ja-JP', 'Ida Ek'],
    ['en', 'Ida'],
    ['sv-SE', 'Ida'],
    ['del', 'Ida'],
  ])('R58 in %s calls Ida Ek %s', (language, name) =>
    expect(headingName(' Ida  Ek'.replace('  ', ' '), language)).toBe(name),
  );
});
