// The small chart keeps the order of the drawing and never grows without end.
import { expect, it } from 'vitest';
import { layOutChart } from './chart-layout';

function flowOf(pairs: readonly (readonly [string, string])[], y: Readonly<Record<string, number>> = {}) {
  const ids = [...new Set(pairs.flat())];
  return {
    steps: ids.map((id) => ({ id, kind: 'end', options: {} })),
    edges: pairs.map(([from, to], at) => ({ id: `e${at}`, from: { step: from, exit: 'next' }, to })),
    layout: { steps: Object.fromEntries(ids.map((id) => [id, { x: 0, y: y[id] ?? 0 }])) },
  };
}

const placed = (chart: ReturnType<typeof layOutChart>) =>
  [...chart.boxes].sort((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id);

it('puts what follows to the right and what is drawn higher above', () => {
  const chart = layOutChart(
    flowOf(
      [
        ['ask', 'low'],
        ['ask', 'high'],
        ['high', 'end'],
        ['low', 'end'],
      ],
      { low: 9, high: 1 },
    ),
    'ask',
  );
  expect(placed(chart)).toEqual(['ask', 'high', 'low', 'end']);
  expect(chart.lines).toHaveLength(4);
});

it('stands a circle', () => {
  const chart = layOutChart(
    flowOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]),
    'b',
  );
  expect(chart.boxes).toHaveLength(3);
});

it('shows what is near of a long flow', () => {
  const pairs = Array.from({ length: 60 }, (_, at) => [`s${at}`, `s${at + 1}`] as const);
  const chart = layOutChart(flowOf(pairs), 's30');
  expect(chart.boxes.length).toBeLessThanOrEqual(14);
  expect(chart.boxes.map(({ id }) => id)).toContain('s30');
});

it('is empty where the flow has no such step', () => {
  expect(layOutChart(flowOf([['a', 'b']]), 'gone').boxes).toEqual([]);
});
