// Which field is asked next, by the form's own conditions over the answers so far.
import { type Answer, type FormField, isAsked, shownFields } from '@parley/forms';
import type { JsonObject, JsonValue } from '@parley/primitives';

/** Null when all that is shown has been asked. A field that was passed over has the answer null. */
export function nextField(fields: readonly FormField[], answers: JsonObject, today?: string): FormField | null {
  const shown = shownNow(fields, answers, today);
  return shown.find(({ kind, key }) => isAsked(kind) && !Object.hasOwn(answers, key)) ?? null;
}

/** The answers a submission gets: those to fields that are shown in the end, and fixed ones. */
export function answersToSend(fields: readonly FormField[], answers: JsonObject, today?: string): JsonObject {
  const sent = shownNow(fields, answers, today).flatMap(({ key, kind, defaultValue }): [string, JsonValue][] => {
    const value = kind === 'hidden' ? (defaultValue ?? null) : (answers[key] ?? null);
    return value === null ? [] : [[key, value]];
  });
  return Object.fromEntries(sent);
}

function shownNow(fields: readonly FormField[], answers: JsonObject, today: string | undefined): FormField[] {
  const answerOf = ({ key }: FormField): Answer => {
    const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'object' ? undefined : value;
  };
  return shownFields(fields, { answerOf, today });
}
