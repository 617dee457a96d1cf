// Numbers over what was sent: how many a day, and what was chosen how often.
import { type FormDefinition, type FormField, hasOptions, mostStars, shownValue } from '@parley/forms';
import type { SubmissionRecord } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { findSubmissions } from './submissions';

export type SubmissionStats = {
  readonly total: number;
  readonly partial: number;
  readonly spam: number;
  /** The last thirty days, oldest first, days without any included. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly fields: readonly {
    readonly key: string;
    readonly label: string;
    readonly answers: readonly { readonly label: string; readonly count: number }[];
    /** Of numbers and ratings. */
    readonly average: number | null;
  }[];
  /** Only the newest were counted. */
  readonly cut: boolean;
};

const most = 10_000;
const dayLength = 86_400_000;

export async function submissionStats(
  world: World,
  actor: Actor,
  { formId }: { readonly formId: string },
): Promise<Result<SubmissionStats, Fault>> {
  const form = await world.store.get('forms', actor.workspaceId, formId);
  if (!form) return notFound('form');
  const workspace = await world.store.get('workspaces', actor.workspaceId, actor.workspaceId);
  const of = (status: SubmissionRecord['status'], limit: number) =>
    findSubmissions(world, actor, { formId, status, limit });
  const [kept, partial, spam] = await Promise.all([of('kept', most), of('partial', 1_000), of('spam', 1_000)]);
  return ok({
    total: kept.length,
    partial: partial.length,
    spam: spam.length,
    days: daysOf(kept, { now: world.clock.now(), timeZone: workspace?.timeZone ?? 'UTC' }),
    fields: countable(form.definition).map((field) => countField(field, kept, form.definition.language)),
    cut: kept.length === most,
  });
}

function daysOf(rows: readonly SubmissionRecord[], { now, timeZone }: { now: number; timeZone: string }) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const counts = new Map<string, number>();
  for (let back = 29; back >= 0; back -= 1) counts.set(format.format(now - back * dayLength), 0);
  for (const { createdAt } of rows) {
    const day = format.format(createdAt);
    const before = counts.get(day);
    if (before !== undefined) counts.set(day, before + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}

function countable({ fields }: FormDefinition): FormField[] {
  const numeric = ['number', 'rating', 'checkbox', 'consent'];
  return fields.filter(({ kind }) => hasOptions(kind) || numeric.includes(kind));
}

function countField(
  field: FormField,
  rows: readonly SubmissionRecord[],
  language: FormDefinition['language'],
): SubmissionStats['fields'][number] {
  const values = rows.flatMap(({ values: all }) => all[field.key] ?? []);
  const numbers = values.filter((value) => typeof value === 'number');
  const average = numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const said = values.map((value) => shownValue(field, value, language));
  const known = knownAnswers(field, said, language);
  return {
    key: field.key,
    label: field.label || field.key,
    answers: known.map((label) => ({ label, count: said.filter((one) => one === label).length })),
    average,
  };
}

/** In the form's order; what is no longer an option comes last. Numbers have an average alone. */
function knownAnswers(field: FormField, said: readonly string[], language: FormDefinition['language']): string[] {
  if (field.kind === 'number') return [];
  const listed =
    field.kind === 'rating'
      ? Array.from({ length: field.max ?? mostStars }, (_, at) => String(at + 1))
      : hasOptions(field.kind)
        ? (field.options ?? []).map(({ label }) => label)
        : [shownValue(field, true, language), shownValue(field, false, language)];
  return [...new Set([...listed, ...said])].slice(0, 40);
}
