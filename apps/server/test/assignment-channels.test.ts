// The assignment rule, once for every channel it applies to (R14-R24, R62, R73, R95, R118).
import { drainQueues, performEffects } from '@parley/use-cases';
import { removeMember, setAvailable, updateMember } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import {
  actorOf,
  chat,
  conversationsOf,
  everyone,
  formWay,
  messenger,
  namesOf,
  people,
  person,
  start,
  whyOf,
  writesToOwner,
} from './support/ruled-channels';

describe.each([chat, messenger, formWay])('R62 R95 R118 assignment on $kind', (way) => {
  it('R14 R16 leaves what arrives unassigned while the switch is off', async () => {
    const world = await start(way);
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual([null]);
  });

  it('R17 deals in turn to people and teams, each once, and keeps why', async () => {
    const world = await start(way, { routing: { members: ['ada@demo.example'], teams: ['Sales', 'Support'] } });
    for (const who of ['v1', 'v2', 'v3', 'v4']) await way.arrive(world, 'hello', who);
    expect(await namesOf(world)).toEqual(['Ada', 'Bo', 'Cy', 'Ada']);
    expect((await whyOf(world))[1]).toBe("Bo was next in turn by the channel's assignment rule.");
  });

  it('R17 gives to whoever has fewest open, or by a chance that can be told again', async () => {
    const busy = await start(way, { routing: { ...everyone, method: 'least-busy' } });
    for (const who of ['v1', 'v2', 'v3', 'v4']) await way.arrive(busy, 'hello', who);
    const named = await namesOf(busy);
    expect(new Set(named.slice(0, 3)).size).toBe(3);
    const drawn = async () => {
      const world = await start(way, { routing: { ...everyone, method: 'random' } });
      for (const who of ['v1', 'v2', 'v3', 'v4', 'v5', 'v6']) await way.arrive(world, 'hello', who);
      return namesOf(world);
    };
    expect(await drawn()).toEqual(await drawn());
  });

  it('R21 skips who lost their seat or left the team, and drops nothing', async () => {
    const world = await start(way, { routing: everyone });
    const admin = await actorOf(world, 'Ada');
    const bo = (await actorOf(world, 'Bo')).member;
    const cy = (await actorOf(world, 'Cy')).member;
    await updateMember(world, admin, { memberId: bo.id, seat: false });
    await way.arrive(world, 'one', 'v1');
    await way.arrive(world, 'two', 'v2');
    expect(await namesOf(world)).toEqual(['Ada', 'Cy']);
    await removeMember(world, admin, { memberId: cy.id });
    expect(await namesOf(world)).toEqual(['Ada', 'Ada']);
    await way.arrive(world, 'three', 'v3');
    expect((await namesOf(world)).at(-1)).toBe('Ada');
    await updateMember(world, admin, { memberId: admin.member.id, seat: false });
    await way.arrive(world, 'four', 'v4');
    expect((await conversationsOf(world)).at(-1)).toMatchObject({
      name: null,
      assignedWhy: 'Nobody in the assignment rule has a seat any more.',
    });
  });

  it('R22 R23 gives to those who are there, to nobody when all are away, and nobody gets it later', async () => {
    const world = await start(way, {
      members: [person('Ada', { available: false }), person('Bo')],
      routing: { members: ['ada@demo.example', 'bo@demo.example'] },
    });
    await way.arrive(world, 'one', 'v1');
    await way.arrive(world, 'two', 'v2');
    expect(await namesOf(world)).toEqual(['Bo', 'Bo']);
    await setAvailable(world, await actorOf(world, 'Bo'), { available: false });
    await way.arrive(world, 'three', 'v3');
    await setAvailable(world, await actorOf(world, 'Bo'), { available: true });
    expect(await drainQueues(world)).toBe(0);
    expect((await conversationsOf(world)).at(-1)).toMatchObject({
      name: null,
      assignedWhy: 'Nobody in the assignment rule was available.',
    });
    await performEffects(world);
    expect(world.mailer.sent).toEqual([]);
  });

  it('R23 hands what waited to the next who comes, oldest first, where the rule says so', async () => {
    const away = [person('Ada', { available: false }), person('Bo', { available: false })];
    const world = await start(way, {
      members: away,
      routing: { members: ['ada@demo.example', 'bo@demo.example'], drain: true },
    });
    await way.arrive(world, 'one', 'v1');
    world.clock.advance(1_000);
    await way.arrive(world, 'two', 'v2');
    await setAvailable(world, await actorOf(world, 'Bo'), { available: true });
    expect(await namesOf(world)).toEqual(['Bo', 'Bo']);
  });

  it('R24 assigns to people who are away when the box is unticked', async () => {
    const members = people.map((one) => ({ ...one, available: false }));
    const world = await start(way, { members, routing: { ...everyone, onlyAvailable: false } });
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual(['Ada']);
  });

  it('takes back what somebody who goes away has open, where the rule says so', async () => {
    const world = await start(way, { routing: { ...everyone, release: true } });
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual(['Ada']);
    await setAvailable(world, await actorOf(world, 'Ada'), { available: false });
    expect(await namesOf(world)).toEqual(['Bo']);
  });

  it('R18 R19 gives it to the owner of a contact who is recognised, and to nobody else', async () => {
    const world = await start(way, { routing: { to: 'owner' } });
    await writesToOwner(world, way, 'Bo');
    await way.arrive(world, 'hello', 'somebody-else');
    expect(await namesOf(world)).toEqual(['Bo', null]);
    expect((await whyOf(world))[0]).toBe('Bo owns this contact.');
    await performEffects(world);
    expect(world.mailer.sent).toEqual([]);
  });

  it('R20 D1 mails the owner who is away, once, with the text and a link', async () => {
    const world = await start(way, { routing: { to: 'owner' } });
    await setAvailable(world, await actorOf(world, 'Bo'), { available: false });
    await writesToOwner(world, way, 'Bo');
    await performEffects(world);
    const [conversation] = await conversationsOf(world);
    expect(conversation).toMatchObject({
      name: null,
      assignedWhy: 'Bo, who owns this contact, was away and got a mail.',
    });
    expect(world.mailer.sent).toHaveLength(1);
    const { to, text } = world.mailer.sent[0] ?? { to: '', text: '' };
    expect(to).toBe('bo@demo.example');
    expect(text).toContain('second time');
    expect(text).toContain(`http://parley.example/inbox/${conversation?.id}`);
  });

  it('R20 R24 assigns to and mails an owner who is away when the box is unticked', async () => {
    const world = await start(way, { routing: { to: 'owner', onlyAvailable: false } });
    await setAvailable(world, await actorOf(world, 'Bo'), { available: false });
    await writesToOwner(world, way, 'Bo');
    await performEffects(world);
    expect(await namesOf(world)).toEqual(['Bo']);
    expect(world.mailer.sent).toHaveLength(1);
  });

  it('R12 assigns nobody where automatic assignment is not part of the plan', async () => {
    const world = await start(way, { routing: everyone, entitlements: { routing: false } });
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual([null]);
  });

  it('R73 D6 keeps to how many chats each may have, also when several arrive at once', async () => {
    const members = [person('Ada', { capacity: 2 }), person('Bo', { capacity: 1 })];
    const world = await start(way, { members, routing: { members: members.map(({ email }) => email) } });
    await Promise.all(['v1', 'v2', 'v3', 'v4'].map((who) => way.arrive(world, 'hello', who)));
    const names = (await namesOf(world)).toSorted();
    expect(names).toEqual(way.isChat ? ['Ada', 'Ada', 'Bo', null] : ['Ada', 'Ada', 'Bo', 'Bo']);
  });
});
