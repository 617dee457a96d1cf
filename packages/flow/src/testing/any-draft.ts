// Generates drafts for property tests: well-formed as documents, anything else as flows.
import fc, { type Arbitrary } from 'fast-check';
import type { Edge, FlowDraft, Step } from '../language/document';
import { emptyFlow } from '../file/empty-flow';
import { testModels } from './test-models';

export const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'Gone-1'] as const;
export const variableNames = ['name', 'age', 'town'] as const;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('Hi {{name}}', '{{ age | default: "?" }}', '{{', '{% if %}', 'age > 18', 'name == town', '1 +'),
);
const anyOf = (...names: readonly string[]): Arbitrary<string> => fc.constantFrom(...names);
const anyNumber = fc.integer({ min: -5_000, max: 200_000_000 });
const anyOptions = fc.record(
  {
    text: anyText,
    variable: fc.constantFrom(...variableNames, 'unknown', 'contact'),
    when: anyText,
    value: anyText,
    ms: anyNumber,
    choices: fc.array(fc.record({ id: fc.constantFrom('c1', 'c2', 'next'), label: anyText }), { maxLength: 16 }),
    junk: fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__')),
  },
  { requiredKeys: [] },
);

export const anyKind = fc.constantFrom(...Object.keys(testModels), 'unheard-of', 'constructor');

const plainOptions = anyOptions.map((options): Step['options'] => JSON.parse(JSON.stringify(options)));

export const anyStep = (id: string): Arbitrary<Step> =>
  fc.record(
    {
      id: fc.constant(id),
      kind: anyKind,
      name: fc.string({ maxLength: 9 }),
      disabled: fc.boolean(),
      options: plainOptions,
    },
    { requiredKeys: ['id', 'kind', 'options'] },
  );

export const anyEdge = (id: string): Arbitrary<Edge> =>
  fc.record({
    id: fc.constant(id),
    from: fc.record({
      step: fc.constantFrom(...ids),
      exit: fc.constantFrom('next', 'yes', 'no', 'gave-up', 'c1', 'c2', '__proto__'),
    }),
    to: fc.constantFrom(...ids),
  });

export const anyInterrupts = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('i1', 'i2'),
    keywords: fc.array(fc.constantFrom('agent', 'help', 'é'), { maxLength: 3 }),
    to: fc.option(fc.constantFrom(...ids)),
  }),
  { selector: ({ id }) => id },
);

export const anyPoint = fc.record({ x: anyNumber, y: anyNumber });

/** Any draft `parseFlow` takes. */
export const anyDraft: Arbitrary<FlowDraft> = fc
  .record({
    name: fc.string({ maxLength: 30 }),
    languages: fc.subarray(['sv', 'de']),
    variables: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...variableNames),
        type: fc.constantFrom('text' as const, 'number' as const, 'list' as const),
      }),
      { selector: ({ name }) => name },
    ),
    steps: fc.subarray([...ids]).chain((some) => fc.tuple(...some.map(anyStep))),
    edges: fc
      .nat({ max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyEdge(`e${index}`)))),
    interrupts: anyInterrupts,
    translations: fc.dictionary(
      anyOf('sv', 'de', 'en'),
      fc.dictionary(anyOf('a/text', 'b/text', 'c/choices.c1.label', 'constructor'), anyText),
    ),
    layout: fc.record({
      steps: fc.dictionary(anyOf(...ids), anyPoint),
      notes: fc.array(fc.record({ id: fc.constant('n1'), x: anyNumber, y: anyNumber, text: anyText }), {
        maxLength: 1,
      }),
    }),
  })
  .map((parts): FlowDraft => ({ ...emptyFlow('', 'en'), ...parts }));
