// Code is asked for, kept from and led around a failure like any other act.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { runCodeModel as model } from './model';

const options = { source: 'return 1', saves: [{ path: '', variable: 'one', type: 'number' as const }] };

describe('run-code', () => {
  it('wants code, and variables of their own for what it keeps', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['source']);
    expect(wrongFields(model, options)).toEqual([]);
    expect(wrongFields(model, { ...options, source: 'x'.repeat(20_001) })).toEqual(['source']);
    expect(model.check({ ...options, saves: [...options.saves, ...options.saves] })).toHaveLength(1);
    expect(model.writes(options)).toEqual([{ variable: 'one', type: 'number', exit: 'done' }]);
    expect(model.renameVariable(options, 'one', 'two')).toMatchObject({ saves: [{ variable: 'two' }] });
  });

  it('goes on after a failure nobody drew a way for', () => {
    const localize = (_path: string, text: string) => ({ en: text });
    const taken = (connected: boolean) =>
      exitsTaken(
        model.compile({ id: 'c', kind: 'run-code', options }, { localize, isConnected: () => connected }).on?.[
          'effect-done'
        ],
      );
    expect([taken(true), taken(false)]).toEqual([
      ['done', 'failed'],
      ['done', 'done'],
    ]);
  });
});
