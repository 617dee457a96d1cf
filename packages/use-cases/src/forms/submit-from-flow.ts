// A flow sends a form with the answers it got in a conversation: the same as if the form had been filled in.
import { inLanguage, languagesOf, type SubmittedValue, validateSubmission } from '@parley/forms';
import type { OutboxRow } from '@parley/ports';
import { idFrom, type JsonObject } from '@parley/primitives';
import type { World } from '../world';
import type { Judged } from './accepted';
import { pageDay } from './page-day';
import { storeSubmission } from './store-submission';

type Sent = { readonly formId: string; readonly values: JsonObject };

/** Null when it is stored, now or before; else the reason in words. Files are named by their addresses in the conversation. */
export async function submitFromFlow(
  world: World,
  { workspaceId, conversationId, key }: OutboxRow,
  { formId, values }: Sent,
): Promise<string | null> {
  const form = await world.store.get('forms', workspaceId, idFrom('form', formId));
  if (!form?.published) return 'The form is not published.';
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  const spoken = languagesOf(form.definition).find((one) => conversation && conversation.locale.startsWith(one));
  const definition = inLanguage(form.definition, spoken ?? form.definition.language);
  const filed = new Set(definition.fields.flatMap(({ kind, key: name }) => (kind === 'file' ? [name] : [])));
  const typed = { ...definition, fields: definition.fields.filter(({ kind }) => kind !== 'file') };
  const today = await pageDay(world, workspaceId, world.clock.now());
  const told = Object.fromEntries(Object.entries(values).filter(([name]) => !filed.has(name)));
  const valid = validateSubmission(typed, told, { source: 'html', today });
  if (!valid.ok) return `The form was not sent: ${valid.error.map(({ message }) => message).join(' ')}`.slice(0, 500);
  const all = { ...valid.value.values, ...addressesIn(values, filed) };
  const judged: Judged = {
    form,
    definition,
    page: conversation?.page ?? null,
    files: [],
    valid: { ...valid.value, values: all },
    spam: null,
  };
  await storeSubmission(world, judged, { key: `flow ${key}`, draft: null });
  return null;
}

function addressesIn(values: JsonObject, filed: ReadonlySet<string>): Record<string, SubmittedValue> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, SubmittedValue][] => {
      const addresses = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
      return filed.has(name) && addresses.length > 0 ? [[name, addresses]] : [];
    }),
  );
}
