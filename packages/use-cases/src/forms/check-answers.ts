// Says what is wrong with answers so far, without storing anything: a page asks before it is turned.
import { type FieldError, inLanguage, validateSubmission } from '@parley/forms';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import type { FormPost } from './accepted';
import { withoutTrap } from './judge-spam';
import { knownAnswers } from './known-answers';
import { pageDay } from './page-day';
import { notThere } from './read-form';

type Asked = Pick<FormPost, 'formId' | 'values' | 'language' | 'visitor'>;

export async function checkAnswers(world: World, asked: Asked): Promise<Result<readonly FieldError[], Fault>> {
  const form = await world.store.findFormAnywhere(asked.formId);
  if (!form?.published) return notThere;
  const definition = inLanguage(form.definition, asked.language ?? form.definition.language);
  const answered = await knownAnswers(world, form, asked.visitor);
  const today = await pageDay(world, form.workspaceId, world.clock.now());
  const { values } = withoutTrap(definition, asked.values);
  const valid = validateSubmission(definition, values, { source: 'json', answered, today });
  return ok(valid.ok ? [] : valid.error);
}
