import { describe, expect, it } from 'vitest';
import { draw, type Drawing } from '../testing/draw-flow';
import { tightChannel } from '../testing/test-channels';
import { testModels } from '../testing/test-models';
import { checkFlow } from './check-flow';

const say = (text: string) => ['say', { text }] as const;
const wanted = [{ ...tightChannel, disclosure: true }];

function undisclosed(drawing: Pick<Drawing, 'steps' | 'edges'>, channels: typeof wanted | [] = wanted) {
  return checkFlow(draw({ variables: ['name'], ...drawing }), testModels, { channels })
    .filter(({ code }) => code === 'not-disclosed')
    .map(({ stepId, severity }) => `${severity} ${stepId}`);
}

describe('a program that does not say that it is one', () => {
  it('is warned of where the workspace wants it said, and nowhere else', () => {
    const flow = (text: string) => ({ steps: { begin: 'begin', say: say(text) } as const, edges: ['begin>say'] });
    expect(undisclosed(flow('Hello, how can I help?'))).toEqual(['warning say']);
    expect(undisclosed(flow('Hello, how can I help?'), [])).toEqual([]);
    for (const text of [
      'I am a bot.',
      'Our chatbot',
      'Jag är en automatisk assistent.',
      'Ein Roboter',
      'virtuell hjälp',
    ])
      expect(undisclosed(flow(text))).toEqual([]);
  });

  it('has to say it first, and again after a day of silence', () => {
    const wait = ['pause', { ms: 25 * 3_600_000 }] as const;
    const steps = {
      begin: 'begin',
      one: say('I am a bot.'),
      two: say('Well?'),
      wait,
      three: say('Still there?'),
    } as const;
    expect(undisclosed({ steps, edges: ['begin>one', 'one>two', 'two>wait', 'wait>three'] })).toEqual([
      'warning three',
    ]);
  });
});
