// Submissions as CSV, a piece at a time so that a hundred thousand need no more memory than fifty.
import { isLayout, type FormDefinition, shownValue } from '@parley/forms';
import type { SubmissionRecord } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { csvLine } from './csv-line';
import { findSubmissions, type SubmissionFilter } from './submissions';

export type CsvExport = { readonly name: string; readonly lines: AsyncGenerator<string> };

export async function exportSubmissions(
  world: World,
  actor: Actor,
  filter: SubmissionFilter,
): Promise<Result<CsvExport, Fault>> {
  const form = await world.store.get('forms', actor.workspaceId, filter.formId);
  if (!form) return notFound('form');
  return ok({ name: form.definition.name, lines: lines(world, actor, { filter, definition: form.definition }) });
}

const pageSize = 200;
/** Programs on Windows take a file without it for another alphabet. */
const byteOrderMark = '\ufeff';

type Exporting = { readonly filter: SubmissionFilter; readonly definition: FormDefinition };

async function* lines(world: World, actor: Actor, { filter, definition }: Exporting): AsyncGenerator<string> {
  const fields = definition.fields.filter(({ kind }) => !isLayout(kind));
  yield byteOrderMark + csvLine(['id', 'sent_at', 'page', ...fields.map(({ key }) => key), 'consents']);
  let before: { at: number; id: string } | undefined;
  for (;;) {
    const rows: SubmissionRecord[] = await findSubmissions(world, actor, { ...filter, before, limit: pageSize });
    for (const { id, createdAt, page, values, consents } of rows) {
      const answers = fields.map((field) => {
        const value = values[field.key];
        return typeof value === 'number' ? value : shownValue(field, value, definition.language);
      });
      const agreed = consents.map(({ text, given }) => `${given ? '[x]' : '[ ]'} ${text}`).join('\n');
      yield csvLine([id, new Date(createdAt).toISOString(), page ?? '', ...answers, agreed]);
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    before = { at: last.createdAt, id: last.id };
  }
}
