// What an ask-satisfaction step holds, and the five answers it takes.
import { z } from 'zod';
import { askingDefaults, draftAsking, strictAsking } from '../ask-kit/fields';

export const draftSchema = z.object({ ...draftAsking });
export type AskSatisfactionOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({ ...strictAsking });

export function defaultOptions(): AskSatisfactionOptions {
  return { ...askingDefaults };
}

/** From worst to best. The number stands before the face, so that it can be written, too. */
export const faces = ['😠', '🙁', '😐', '🙂', '😄'] as const;

export const best = faces.length;

export function labelOf(value: number): string {
  return `${value} ${faces[value - 1] ?? ''}`.trim();
}

export type Feeling = 'satisfied' | 'neutral' | 'unsatisfied';

export function feelingOf(value: number): Feeling {
  if (value >= 4) return 'satisfied';
  return value === 3 ? 'neutral' : 'unsatisfied';
}
