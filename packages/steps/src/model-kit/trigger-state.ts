// A trigger does nothing by itself: the session passes straight on.
import type { StepState } from '@parley/flow';
import { toNext } from './next-exit';

export const triggerState: StepState = { always: [toNext] };
