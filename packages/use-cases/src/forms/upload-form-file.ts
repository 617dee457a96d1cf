// A file a visitor chose on a form: kept for a day, until the form is sent with it.
import { fieldError } from '@parley/forms';
import { type Fault, fault, err, ok, type Result } from '@parley/primitives';
import { type IncomingFile, storeFile } from '../files/store-file';
import type { World } from '../world';
import { fileProblem } from './file-problem';
import { mostPageAge, readPageToken } from './page-token';
import { notThere } from './read-form';

/** `token`: of a page of this form, or null when the file comes along with the whole form. */
/** `field`: the key of the field it is for; it may want other files than the next. */
type Uploading = {
  readonly formId: string;
  readonly token: string | null;
  readonly file: IncomingFile;
  readonly field?: string | undefined;
};

export async function uploadFormFile(
  world: World,
  { formId, token, file, field: key }: Uploading,
): Promise<Result<{ readonly key: string; readonly name: string }, Fault>> {
  const form = await world.store.findFormAnywhere(formId);
  if (!form?.published || !form.definition.fields.some(({ kind }) => kind === 'file')) return notThere;
  if (token !== null && !isOpen(world, formId, token))
    return err(fault('forbidden', 'This page has been open too long. Load it again and choose the file once more.'));
  const stored = await storeFile(world, file, { workspaceId: form.workspaceId, attachedTo: null });
  if (!stored.ok) return stored;
  const { definition } = form;
  const field = definition.fields.find((one) => one.kind === 'file' && one.key === key);
  const problem = field && fileProblem(field, stored.value.file);
  if (field && problem)
    return err(fault('invalid', fieldError(problem, field, definition.language).message, field.key));
  const committed = await world.store.commit([stored.value.write]);
  if (!committed.ok) throw new Error(`A new file met a stored one: ${committed.error.what}`);
  const { key: fileKey, name } = stored.value.file;
  return ok({ key: fileKey, name });
}

function isOpen(world: World, formId: string, token: string): boolean {
  const page = readPageToken(world, formId, token);
  return page !== null && world.clock.now() - page.at <= mostPageAge;
}
