// The one way on that most step kinds have.
import type { Exit, StepTransition } from '@parley/flow';

export const nextExit: Exit = { id: 'next', look: 'plain', label: null, required: true };

export const toNext: StepTransition = { to: { exit: nextExit.id } };
