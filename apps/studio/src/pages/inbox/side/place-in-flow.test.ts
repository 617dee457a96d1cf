// The small picture of where a flow stands.
import { expect, it } from 'vitest';
import { placeInFlow } from './place-in-flow';

const step = (id: string, name?: string) => ({ id, kind: 'send-message', name, options: {} });
const edge = (from: string, exit: string, to: string) => ({ id: `${from}${exit}`, from: { step: from, exit }, to });
const flow = {
  steps: [step('hello', 'Greeting'), step('ask', 'Which bike?'), step('a'), step('b'), step('c'), step('d')],
  edges: [
    edge('hello', 'next', 'ask'),
    edge('ask', 'one', 'a'),
    edge('ask', 'two', 'b'),
    edge('ask', 'three', 'a'),
    edge('ask', 'four', 'c'),
    edge('ask', 'five', 'd'),
  ],
};

it('shows the step before, the step itself and the first ways on, each once', () => {
  const place = placeInFlow(flow, 'ask');
  expect(place?.before).toEqual({ id: 'hello', name: 'Greeting' });
  expect(place?.here.name).toBe('Which bike?');
  expect(place?.next.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(place?.more).toBe(1);
});

it('knows no step that is not there', () => {
  expect(placeInFlow(flow, 'gone')).toBeNull();
});
