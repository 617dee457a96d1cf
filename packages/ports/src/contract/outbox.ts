// What a store promises of the journals: effects waiting and done, timers, raw inbound rows.
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import type { Store } from '../store';
import { otherWs, sampleEffect, sampleLedger, ws } from './samples';

export function outboxTests(get: () => Store): void {
  const at = sampleEffect('x', 1).dueAt;
  const add = (...rows: ReturnType<typeof sampleEffect>[]) =>
    get().commit(rows.map((row) => ({ kind: 'add-effect', row }) as const));
  const finish = (id: string, state: 'done' | 'queued', dueAt = at) =>
    get().commit([
      { kind: 'set-effect', workspaceId: ws, id: idFrom('effect', id), state, attempts: 1, dueAt, reason: null },
    ]);

  it('hands out one effect per lane at a time, in order', async () => {
    await add(sampleEffect('eff_1', 1), sampleEffect('eff_2', 2), sampleEffect('eff_3', 3, { lane: 'conv_2' }));
    const ids = async (now = at) => (await get().claimEffects(now, 10)).map((r) => r.id).sort();
    expect(await ids(at - 1)).toEqual([]);
    expect(await ids()).toEqual(['eff_1', 'eff_3']);
    expect(await ids()).toEqual([]);
    expect((await get().findInterruptedEffects()).map((r) => r.id)).toEqual(['eff_1', 'eff_3']);
    await finish('eff_1', 'queued', at + 50);
    expect(await ids()).toEqual([]);
    await finish('eff_1', 'done');
    expect(await ids()).toEqual(['eff_2']);
  });

  it('takes an effect key once', async () => {
    await add(sampleEffect('eff_1', 1));
    expect((await add(sampleEffect('eff_2', 2, { key: 'ses_1:1:eff_1' }))).ok).toBe(false);
    expect(await get().listEffects(ws, idFrom('conversation', 'conv_1'))).toEqual([sampleEffect('eff_1', 1)]);
  });

  it('fires a timer for one taker only, and knows when the next thing is due', async () => {
    expect(await get().nextDue()).toBeNull();
    const timer = { workspaceId: ws, sessionId: idFrom('session', 'ses_1'), timer: 'after.10', dueAt: 10 };
    await get().commit([{ kind: 'set-timer', row: timer }]);
    await add(sampleEffect('eff_1', 1, { dueAt: 20 }));
    expect(await get().nextDue()).toBe(10);
    expect(await get().findDueTimers(9, 5)).toEqual([]);
    expect(await get().findDueTimers(10, 5)).toEqual([timer]);
    const drop = () =>
      get().commit([
        { kind: 'drop-timer', workspaceId: ws, sessionId: timer.sessionId, timer: 'after.10', must: true },
      ]);
    expect((await drop()).ok).toBe(true);
    expect((await drop()).ok).toBe(false);
    expect(await get().nextDue()).toBe(20);
  });

  it('stores an inbound key once per connection', async () => {
    expect((await get().addLedger([sampleLedger('led_1'), sampleLedger('led_2')])).map((r) => r.id)).toEqual([
      'led_1',
      'led_2',
    ]);
    const again = await get().addLedger([
      sampleLedger('led_3', { key: 'led_1' }),
      sampleLedger('led_4', { key: 'led_1', connectionId: 'conn_2' }),
    ]);
    expect(again.map((r) => r.id)).toEqual(['led_4']);
    await get().commit([
      {
        kind: 'set-ledger',
        workspaceId: ws,
        id: idFrom('ledger', 'led_1'),
        state: 'dead',
        reason: 'broken',
        attempts: 5,
      },
    ]);
    expect((await get().findLedger('received', 10)).map((r) => r.id)).toEqual(['led_2', 'led_4']);
    expect(await get().findLedger('dead', 10)).toEqual([
      sampleLedger('led_1', { state: 'dead', reason: 'broken', attempts: 5 }),
    ]);
  });

  it('forgets a visitor of one connection, and nobody else', async () => {
    await get().addLedger([
      sampleLedger('led_1', { body: '{"visitorKey":"7"}' }),
      sampleLedger('led_2', { body: '{"visitorKey":"8"}' }),
      sampleLedger('led_3', { body: '{"visitorKey":"7"}', connectionId: 'conn_2' }),
      sampleLedger('led_4', { body: 'no JSON' }),
    ]);
    const asking = (id: string, visitorKey: string) =>
      sampleEffect(id, 1, {
        conversationId: null,
        effect: { kind: 'say-consent', stepId: null, data: { connectionId: 'conn_1', visitorKey } },
      });
    await get().commit([
      { kind: 'add-effect', row: asking('eff_1', '7') },
      { kind: 'add-effect', row: asking('eff_2', '8') },
    ]);
    const gone = { workspaceId: ws, connectionId: 'conn_1', visitorKey: '7', conversationIds: ['conv_1'] };
    await get().commit([{ kind: 'forget-visitor', ...gone }]);
    expect((await get().findLedger('received', 10)).map(({ id }) => id)).toEqual(['led_2', 'led_3', 'led_4']);
    expect(await get().getEffect(ws, idFrom('effect', 'eff_1'))).toBeNull();
    expect(await get().getEffect(ws, idFrom('effect', 'eff_2'))).not.toBeNull();
  });

  it('lists what was laid aside or failed in one workspace, newest first', async () => {
    await get().addLedger([
      sampleLedger('led_1', { state: 'dead', receivedAt: 10, reason: 'old' }),
      sampleLedger('led_2', { state: 'dead', receivedAt: 20, reason: 'new' }),
      sampleLedger('led_3', { receivedAt: 30 }),
      sampleLedger('led_4', { workspaceId: otherWs, state: 'dead', receivedAt: 40 }),
    ]);
    expect((await get().listDeadLedger(ws, 10)).map(({ id }) => id)).toEqual(['led_2', 'led_1']);
    expect((await get().listDeadLedger(ws, 1)).map(({ id }) => id)).toEqual(['led_2']);
    const rows = [
      sampleEffect('eff_1', 1, { state: 'failed', dueAt: 10 }),
      sampleEffect('eff_2', 2, { state: 'unknown', dueAt: 20 }),
      sampleEffect('eff_3', 3, { state: 'done', dueAt: 30 }),
      sampleEffect('eff_4', 4, { workspaceId: otherWs, state: 'failed', dueAt: 40 }),
    ];
    await get().commit(rows.map((row) => ({ kind: 'add-effect', row })));
    expect((await get().listFailedEffects(ws, 10)).map(({ id }) => id)).toEqual(['eff_2', 'eff_1']);
    expect(await get().getEffect(ws, idFrom('effect', 'eff_1'))).toEqual(rows[0]);
    expect(await get().getEffect(otherWs, idFrom('effect', 'eff_1'))).toBeNull();
  });
}
