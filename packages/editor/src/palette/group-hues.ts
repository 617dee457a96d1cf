// The hue of each step group; the colours are tokens of the design system.
import type { StepGroup } from '@parley/flow';
import type { Hue } from '@parley/ui';

export const groupHues: Readonly<Record<StepGroup, Hue>> = {
  trigger: 'slate',
  say: 'blue',
  ask: 'violet',
  decide: 'amber',
  compose: 'teal',
  act: 'rose',
};

export const stepGroups: readonly StepGroup[] = ['trigger', 'say', 'ask', 'decide', 'compose', 'act'];
