// What an http-request step holds, and what its effect carries.
import { z } from 'zod';
import { draftSaves, savesSchema, wantedSchema } from '../answer-kit/saved';
import { draftList, draftName, draftText, nameSchema } from '../model-kit/fields';

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const methodSchema = z.enum(methods);
export const draftSchema = z.object({
  method: methodSchema.catch('GET'),
  url: draftText(),
  headers: draftList(z.object({ name: draftText(), value: draftText() })),
  body: draftText(),
  saves: draftSaves,
  statusVariable: draftName,
  tries: z.number().int().min(1).max(3).catch(2),
  timeoutSeconds: z.number().int().min(1).max(30).catch(10),
});
export type HttpRequestOptions = z.infer<typeof draftSchema>;

const headerName = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
export const optionsSchema = z.strictObject({
  method: methodSchema,
  /** A template; what it comes to must be a public http address. */
  url: z
    .string()
    .trim()
    .max(2_000)
    .refine((url) => url.startsWith('{{') || /^https?:\/\/\S/i.test(url), 'Start the address with https://'),
  headers: z
    .array(
      z.strictObject({
        name: z.string().regex(headerName, 'This is no name of a header'),
        value: z.string().max(4_000),
      }),
    )
    .max(30),
  /** A template, sent as it comes out; JSON by default. */
  body: z.string().max(50_000),
  saves: savesSchema,
  statusVariable: nameSchema.nullable(),
  /** How often it is tried when the other side cannot be reached or is overloaded. */
  tries: z.number().int().min(1).max(3),
  timeoutSeconds: z.number().int().min(1).max(30),
});

export function defaultOptions(): HttpRequestOptions {
  return {
    method: 'GET',
    url: '',
    headers: [],
    body: '',
    saves: [],
    statusVariable: null,
    tries: 2,
    timeoutSeconds: 10,
  };
}

/** Rendered header values travel flat in the effect, under this prefix. */
export const headerPrefix = 'header:';

export const effectDataSchema = z.looseObject({
  method: methodSchema,
  url: z.string(),
  body: z.string(),
  saves: wantedSchema,
  tries: z.number(),
  timeoutSeconds: z.number(),
});
