// What the hand on the canvas is doing: nothing, dragging a new step in, drawing an edge, or picking a step.
import type { Point } from '@parley/flow';
import { assign, setup } from 'xstate';
import type { ExitRef } from '../edits/add-step';

export type Pick = {
  /** Where the list opens, in the window. */
  readonly at: Point;
  /** Where the step will stand on the canvas; null: beside the step it follows. */
  readonly place: Point | null;
  readonly from: ExitRef | null;
  /** Inserted on this edge. */
  readonly edge: string | null;
};

export type ToolEvent =
  | { readonly type: 'drag'; readonly kind: string }
  | { readonly type: 'over'; readonly edge: string | null }
  | { readonly type: 'draw'; readonly from: ExitRef }
  | { readonly type: 'pick'; readonly pick: Pick }
  | { readonly type: 'done' };

type ToolContext = {
  readonly kind: string | null;
  readonly overEdge: string | null;
  readonly from: ExitRef | null;
  readonly pick: Pick | null;
};

const empty: ToolContext = { kind: null, overEdge: null, from: null, pick: null };

export const canvasTool = setup({
  types: { context: {} as ToolContext, events: {} as ToolEvent },
  actions: { forget: assign(() => empty) },
}).createMachine({
  id: 'canvas-tool',
  context: empty,
  initial: 'idle',
  states: {
    idle: {
      entry: 'forget',
      on: {
        drag: { target: 'dragging', actions: assign(({ event }) => ({ ...empty, kind: event.kind })) },
        draw: { target: 'drawing', actions: assign(({ event }) => ({ ...empty, from: event.from })) },
        pick: { target: 'picking', actions: assign(({ event }) => ({ ...empty, pick: event.pick })) },
      },
    },
    dragging: { on: { over: { actions: assign(({ event }) => ({ overEdge: event.edge })) }, done: 'idle' } },
    drawing: {
      on: {
        pick: { target: 'picking', actions: assign(({ event }) => ({ ...empty, pick: event.pick })) },
        done: 'idle',
      },
    },
    picking: {
      on: { pick: { actions: assign(({ event }) => ({ ...empty, pick: event.pick })) }, done: 'idle' },
    },
  },
});
