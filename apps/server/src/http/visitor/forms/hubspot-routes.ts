// The form submission address other systems already know how to post to.
import type { FormDefinition } from '@parley/forms';
import { submitForm, type World } from '@parley/use-cases';
import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../../read-body';
import { Refused } from '../../refusal';

const fieldSchema = z.object({
  objectTypeId: z.string().nullish(),
  name: z.string().max(200),
  value: z.union([z.string(), z.number(), z.boolean()]),
});
const textSchema = z.string().max(5_000).nullish();
const communicationSchema = z.object({
  value: z.boolean(),
  subscriptionTypeId: z.union([z.number(), z.string()]).nullish(),
  text: textSchema,
});
const legalSchema = z.object({
  consent: z
    .object({
      consentToProcess: z.boolean(),
      text: textSchema,
      communications: z.array(communicationSchema).max(50).nullish(),
    })
    .nullish(),
  legitimateInterest: z
    .object({ value: z.boolean(), text: textSchema, legalBasis: z.string().max(50).nullish() })
    .nullish(),
});
const bodySchema = z.object({
  fields: z.array(fieldSchema).max(1_000),
  context: z.object({ pageUri: z.string().max(2_000).nullish() }).nullish(),
  legalConsentOptions: legalSchema.nullish(),
});
type Body = z.infer<typeof bodySchema>;

/** Their words for our codes. */
const errorTypes: Readonly<Record<string, string>> = {
  required: 'REQUIRED_FIELD',
  'must-agree': 'REQUIRED_FIELD',
  'invalid-email': 'INVALID_EMAIL',
  'blocked-email': 'BLOCKED_EMAIL',
  'invalid-number': 'INVALID_NUMBER',
  'out-of-range': 'NUMBER_OUT_OF_RANGE',
  digits: 'NUMBER_OUT_OF_RANGE',
  'file-too-large': 'INPUT_TOO_LARGE',
  'too-long': 'INPUT_TOO_LARGE',
  'not-an-option': 'VALUE_NOT_IN_FIELD_DEFINITION',
  'unknown-field': 'FIELD_NOT_IN_FORM_DEFINITION',
};

export function hubspotRoutes(world: World): Hono {
  const routes = new Hono();
  routes.post('/submissions/v3/integration/submit/:workspaceKey/:formId', async (c) => {
    const body = await readJson(c.req.raw, bodySchema).catch((error: unknown) => {
      if (error instanceof Refused) return error;
      throw error;
    });
    if (body instanceof Refused) return refuse(body.status ?? 400, body.problem.message);
    const formId = c.req.param('formId');
    const workspace = await world.store.findWorkspaceByPublicKey(c.req.param('workspaceKey'));
    const form = await world.store.findFormAnywhere(formId);
    if (!workspace || !form?.published || form.workspaceId !== workspace.id) return notThere();
    const missing = missingConsent(body);
    if (missing) return refuse(400, 'The request is not valid', [missing]);
    const sent = await submitForm(world, {
      formId,
      values: valuesOf(form.definition, body),
      page: body.context?.pageUri ?? null,
      idempotencyKey: null,
      source: 'json',
      consents: consentsOf(body),
    });
    if (sent.ok) {
      const { after } = sent.value;
      return Response.json(after.kind === 'redirect' ? { redirectUri: after.url } : { inlineMessage: after.text });
    }
    if (sent.error.kind !== 'fields') return notThere();
    const errors = sent.error.errors.map(({ field, code, message }) => ({
      message: `Error in 'fields.${field}'. ${message}`,
      errorType: errorTypes[code] ?? 'INVALID_METADATA',
    }));
    return refuse(400, 'The request is not valid', errors);
  });
  return routes;

  function refuse(status: number, message: string, errors: readonly object[] = []): Response {
    return Response.json({ status: 'error', message, correlationId: world.hashing.token(), errors }, { status });
  }

  function notThere(): Response {
    return refuse(404, 'Form not found');
  }
}

/** A field sent several times keeps all its values, as they do it: joined by semicolons. */
function valuesOf({ fields }: FormDefinition, body: Body): Record<string, string | string[]> {
  const joined = new Map<string, string>();
  for (const { name, value } of body.fields) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? String(value) : `${before};${value}`);
  }
  const kinds = new Map(fields.map(({ key, kind }) => [key, kind]));
  const entries = [...joined].map(([name, value]): [string, string | string[]] => [
    name,
    kinds.get(name) === 'checkboxes' ? value.split(';').filter((one) => one !== '') : dayOf(kinds.get(name), value),
  ]);
  return Object.fromEntries(entries);
}

/** They also send a day as the milliseconds of its midnight in UTC. */
function dayOf(kind: string | undefined, value: string): string {
  const at = kind === 'date' && /^-?\d{9,14}$/.test(value) ? new Date(Number(value)) : null;
  return at ? at.toISOString().slice(0, 10) : value;
}

function missingConsent({ legalConsentOptions }: Body): object | null {
  const { consent, legitimateInterest } = legalConsentOptions ?? {};
  const lacks = (errorType: string) => ({ message: 'A consent needs the words that were shown.', errorType });
  if (consent && !consent.text) return lacks('MISSING_PROCESSING_CONSENT_TEXT');
  if (consent?.communications?.some(({ text }) => !text)) return lacks('MISSING_COMMUNICATION_CONSENT_TEXT');
  return legitimateInterest && !legitimateInterest.text ? lacks('MISSING_LEGITIMATE_INTEREST_TEXT') : null;
}

function consentsOf({ legalConsentOptions }: Body): { text: string; given: boolean }[] {
  const { consent, legitimateInterest } = legalConsentOptions ?? {};
  return [
    ...(consent ? [{ text: consent.text ?? '', given: consent.consentToProcess }] : []),
    ...(consent?.communications ?? []).map(({ text, value }) => ({ text: text ?? '', given: value })),
    ...(legitimateInterest ? [{ text: legitimateInterest.text ?? '', given: legitimateInterest.value }] : []),
  ];
}
