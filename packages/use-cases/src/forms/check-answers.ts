// Says what is wrong with answers so far, without storing anything: a page asks before it is turned.
import { type FieldError, inLanguage, validateSubmission } from '@parley/forms';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import type { FormPost } from './accepted';
import { withoutTrap } from './judge-spam';
import { notThere } from './read-form';

type Asked = Pick<FormPost, 'formId' | 'values' | 'language' | 'answered'>;

export async function checkAnswers(world: World, asked: Asked): Promise<Result<readonly FieldError[], Fault>> {
  const form = await world.store.findFormAnywhere(asked.formId);
  if (!form?.published) return notThere;
  const definition = inLanguage(form.definition, asked.language ?? form.definition.language);
  const { values } = withoutTrap(definition, asked.values);
  const valid = validateSubmission(definition, values, { source: 'json', answered: asked.answered ?? [] });
  return ok(valid.ok ? [] : valid.error);
}
