// Generates edit commands for property tests, sensible and senseless ones alike.
import fc, { type Arbitrary } from 'fast-check';
import type { FlowCommand } from '../edit/command';
import { anyDraft, anyEdge, anyInterrupts, anyPoint, anyStep, ids, variableNames } from './any-draft';

const id = fc.constantFrom(...ids);
const step = id.chain(anyStep);
const edgeId = fc.constantFrom('e0', 'e1', 'e2', 'e99');
const edge = edgeId.chain(anyEdge);
const name = fc.constantFrom(...variableNames, 'fresh', 'Not A Name');
const options = step.map((made) => made.options);

export const anyCommand: Arbitrary<FlowCommand> = fc.oneof(
  fc.record({ do: fc.constant('add-step' as const), step, at: anyPoint }),
  fc.record({ do: fc.constant('remove-steps' as const), ids: fc.array(id, { maxLength: 3 }), heal: fc.boolean() }),
  fc.record({ do: fc.constant('move-steps' as const), to: fc.dictionary(fc.constantFrom<string>(...ids), anyPoint) }),
  fc.record({ do: fc.constant('set-options' as const), id, options }),
  fc.record({ do: fc.constant('rename-step' as const), id, name: fc.string({ maxLength: 9 }) }),
  fc.record({ do: fc.constant('disable-step' as const), id, disabled: fc.boolean() }),
  fc.record({ do: fc.constant('connect' as const), edge }),
  fc.record({ do: fc.constant('disconnect' as const), ids: fc.array(edgeId, { maxLength: 3 }) }),
  fc.record({
    do: fc.constant('insert-on-edge' as const),
    edgeId,
    step,
    at: anyPoint,
    newEdgeId: edgeId,
    exit: fc.constantFrom('next', 'no'),
  }),
  fc.record({
    do: fc.constant('paste' as const),
    steps: fc.array(step, { maxLength: 2 }),
    edges: fc.array(edge, { maxLength: 2 }),
    at: fc.dictionary(fc.constantFrom<string>(...ids), anyPoint),
  }),
  fc.record({ do: fc.constant('set-variables' as const), variables: anyDraft.map(({ variables }) => variables) }),
  fc.record({ do: fc.constant('rename-variable' as const), from: name, to: name }),
  fc.record({ do: fc.constant('set-interrupts' as const), interrupts: anyInterrupts }),
  fc.record({
    do: fc.constant('set-note' as const),
    id: fc.constantFrom('n1', 'n2'),
    note: fc.option(fc.record({ x: fc.integer(), y: fc.integer(), text: fc.string() })),
  }),
  fc.record({
    do: fc.constant('translate' as const),
    language: fc.constantFrom('sv', 'de'),
    key: fc.constantFrom('a/text', 'b/text'),
    text: fc.option(fc.string()),
  }),
  fc.record({
    do: fc.constant('set-languages' as const),
    language: fc.constantFrom('en', 'sv'),
    languages: fc.subarray(['en', 'sv', 'de']),
  }),
  fc.record({ do: fc.constant('set-reply-pause' as const), seconds: fc.integer({ min: -1, max: 40 }) }),
  fc.record({ do: fc.constant('rename-flow' as const), name: fc.string({ maxLength: 20 }) }),
  fc.record({ do: fc.constant('replace' as const), draft: anyDraft }),
);
