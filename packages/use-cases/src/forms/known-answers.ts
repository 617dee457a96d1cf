// Which questions asked once need not be asked again: decided here, from what the same browser has sent. Only their names leave.
import type { FormField, SubmittedValue } from '@parley/forms';
import type { FormRecord, SubmissionRecord } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { notThere } from './read-form';
import { sentBy } from './visitor-pass';

type Asked = { readonly formId: string; readonly pass: string };

/** Keys of the form's fields. Who types somebody else's address learns nothing: what counts is what this browser sent. */
export async function readKnown(
  world: World,
  { formId, pass }: Asked,
): Promise<Result<{ readonly answered: readonly string[] }, Fault>> {
  const form = await world.store.findFormAnywhere(formId);
  return form?.published ? ok({ answered: await knownAnswers(world, form, pass) }) : notThere;
}

export async function knownAnswers(world: World, form: FormRecord, pass: string | undefined): Promise<string[]> {
  const once = form.definition.fields.filter((field) => field.once === true);
  if (once.length === 0 || pass === undefined) return [];
  const { workspaceId } = form;
  const rows = await Promise.all(sentBy(world, pass).map((id) => world.store.get('submissions', workspaceId, id)));
  const kept = rows.flatMap((row) => (row?.status === 'kept' ? [row] : []));
  const known = await Promise.all(kept.map((row) => propertiesSaid(world, row, form)));
  return once.filter((field) => known.some((said) => isKnown(field, said))).map(({ key }) => key);
}

type Said = { readonly keys: ReadonlySet<string>; readonly properties: ReadonlySet<string> };

function isKnown({ key, contactProperty }: FormField, { keys, properties }: Said): boolean {
  return keys.has(key) || (contactProperty !== undefined && properties.has(contactProperty));
}

/** Of the same form every answer; of another one what it told about the contact. What was emptied since is asked anew. */
async function propertiesSaid(world: World, row: SubmissionRecord, asking: FormRecord): Promise<Said> {
  const { workspaceId, contactId, formId, values } = row;
  const form = formId === asking.id ? asking : await world.store.get('forms', workspaceId, formId);
  const contact = contactId && (await world.store.get('contacts', workspaceId, contactId));
  const answered = (form?.definition.fields ?? []).filter(({ key, contactProperty }) => {
    const emptied = contact && contactProperty !== undefined && isEmpty(contact.properties[contactProperty]);
    return !isEmpty(values[key]) && !emptied;
  });
  return {
    keys: new Set(formId === asking.id ? answered.map(({ key }) => key) : []),
    properties: new Set(answered.flatMap(({ contactProperty }) => contactProperty ?? [])),
  };
}

function isEmpty(value: SubmittedValue | undefined): boolean {
  return value === undefined || value === '' || value === false;
}
