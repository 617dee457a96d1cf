// The public face of a form: its definition, to be drawn by whoever embeds it, and what its page needs besides.
import { type FormDefinition, inLanguage, isTicketPlace, type Language, languagesOf } from '@parley/forms';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { pageDay } from './page-day';

export type PublicForm = { readonly formId: string; readonly definition: FormDefinition };

export type FormFace = PublicForm & {
  readonly languages: readonly Language[];
  readonly brand: { readonly colour: string; readonly logoUrl: string | null };
  /** Conditions on days count from it. */
  readonly today: string;
};

export async function readForm(world: World, formId: string): Promise<Result<PublicForm, Fault>> {
  const form = await world.store.findFormAnywhere(formId);
  return form?.published ? ok({ formId: form.id, definition: publicDefinition(form.definition) }) : notThere;
}

/** `wanted`: languages the visitor reads, best first; one the form is not written in changes nothing. */
export async function readFormFace(
  world: World,
  formId: string,
  wanted: readonly string[],
): Promise<Result<FormFace, Fault>> {
  const form = await world.store.findFormAnywhere(formId);
  if (!form?.published) return notThere;
  const workspace = await world.store.get('workspaces', form.workspaceId, form.workspaceId);
  const languages = languagesOf(form.definition);
  const language = wanted.flatMap((one) => languages.find((own) => one.toLowerCase().startsWith(own)) ?? [])[0];
  return ok({
    formId: form.id,
    definition: inLanguage(publicDefinition(form.definition), language ?? form.definition.language),
    languages,
    brand: workspace?.brand ?? { colour: '', logoUrl: null },
    today: await pageDay(world, form.workspaceId, world.clock.now()),
  });
}

export const notThere = err(fault('not-found', 'There is no form at this address.'));

/** What catches programs, where tickets go and who hears of it is nobody's business outside (R116). */
function publicDefinition({ protection, notify: _, ...definition }: FormDefinition): FormDefinition {
  return {
    ...definition,
    ...(protection?.proofOfWork && { protection: { proofOfWork: true } }),
    fields: definition.fields.filter((field) => !isTicketPlace(field)),
  };
}
