// A form channel's settings while it is being connected: an existing form, or the name of one still to be made.
import type { JsonObject } from '@parley/primitives';

export function formIdOf(settings: JsonObject): string | null {
  const { formId } = settings;
  return typeof formId === 'string' && formId !== '' ? formId : null;
}

/** Null: an existing form is chosen. */
export function newFormName(settings: JsonObject): string | null {
  const { newForm } = settings;
  return typeof newForm === 'string' ? newForm.trim() : null;
}
