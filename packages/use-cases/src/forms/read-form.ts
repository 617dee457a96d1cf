// The public face of a form: its definition, to be drawn by whoever embeds it.
import type { FormDefinition } from '@parley/forms';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';

export type PublicForm = { readonly formId: string; readonly definition: FormDefinition };

export async function readForm(world: World, formId: string): Promise<Result<PublicForm, Fault>> {
  const form = await world.store.findFormAnywhere(formId);
  if (!form?.published) return err(fault('not-found', 'There is no form at this address.'));
  return ok({ formId: form.id, definition: form.definition });
}
