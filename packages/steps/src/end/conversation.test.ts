// Scripted visits that end, with and without a word.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const ending = (text: string) => new Visit(drawFlow({ steps: { bye: ['end', { text }] }, edges: ['begin>bye'] }));

describe('a visit to end', () => {
  it('says its last word and is over', () => {
    const visit = ending('Bye');
    expect(visit.heard).toEqual(['Bye']);
    expect(visit.turn.session).toMatchObject({ status: 'ended', stepId: null, awaiting: null });
    expect(visit.turn.trace.at(-1)).toMatchObject({ at: 'leave', step: 'bye' });
  });

  it('can end without a word', () => {
    expect(ending('').messages).toEqual([]);
    expect(ending('').status).toBe('ended');
  });

  it('stays over', () => {
    expect(() => ending('Bye').says('hello')).toThrow('Nothing waits');
    expect(ending('Bye').happens({ kind: 'resumed' }).status).toBe('ended');
  });
});
