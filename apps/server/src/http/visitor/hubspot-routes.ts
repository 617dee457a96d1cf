// The form submission address other systems already know how to post to.
import { type World } from '@parley/use-cases';
import { readForm, submitForm } from '@parley/use-cases';
import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../read-body';
import { Refused } from '../refusal';

const fieldSchema = z.object({
  objectTypeId: z.string().optional(),
  name: z.string().max(200),
  value: z.union([z.string(), z.number(), z.boolean()]),
});
const bodySchema = z.object({
  fields: z.array(fieldSchema).max(1_000),
  context: z.object({ pageUri: z.string().max(2_000).optional() }).optional(),
});

/** Their words for our codes. */
const errorTypes: Readonly<Record<string, string>> = {
  required: 'REQUIRED_FIELD',
  'invalid-email': 'INVALID_EMAIL',
  'invalid-number': 'INVALID_NUMBER',
  'out-of-range': 'NUMBER_OUT_OF_RANGE',
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
    const { fields, context } = body;
    const formId = c.req.param('formId');
    const workspace = await world.store.findWorkspaceByPublicKey(c.req.param('workspaceKey'));
    const form = await world.store.findFormAnywhere(formId);
    const readable = await readForm(world, formId);
    if (!workspace || !readable.ok || form?.workspaceId !== workspace.id) return notThere();
    const kinds = new Map(readable.value.definition.fields.map(({ key, kind }) => [key, kind]));
    const values = Object.fromEntries(
      fields.map(({ name, value }) => [name, kinds.get(name) === 'checkboxes' ? listOf(value) : String(value)]),
    );
    const sent = await submitForm(world, {
      formId,
      values,
      page: context?.pageUri ?? null,
      idempotencyKey: null,
      source: 'json',
    });
    if (sent.ok) {
      const { after } = sent.value;
      return Response.json(after.kind === 'redirect' ? { redirectUri: after.url } : { inlineMessage: after.text });
    }
    if (sent.error.kind === 'fault') return notThere();
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

function listOf(value: string | number | boolean): string[] {
  return String(value)
    .split(';')
    .filter((one) => one !== '');
}
