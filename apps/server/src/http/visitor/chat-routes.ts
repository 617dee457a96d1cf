// The addresses of the web chat: what a widget, or any program in its place, talks to.
import { fault, type Fault, type Result } from '@parley/primitives';
import {
  configVersion,
  findVisitorConversation,
  identifyVisitor,
  leaveEmail,
  mailTranscript,
  markVisitorRead,
  noteSighting,
  readChatConfig,
  readHistory,
  receiveChatMessage,
  startChat,
  tellVisitorTyping,
  type World,
} from '@parley/use-cases';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { checked, readJson } from '../read-body';
import { readUpload } from '../read-upload';
import { refusal, Refused } from '../refusal';
import { chatStream } from './chat-stream';
import { createConfigStreams } from './config-stream';
import { presentConfig } from './present-config';
import { passIn, readVisit } from './read-visit';

const localeSchema = z.string().regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/, 'Use a language such as en or sv');
const pageSchema = z.union([
  z.string().max(2_000),
  z.strictObject({ url: z.string().max(2_000), title: z.string().max(1_000).optional() }),
]);
const identityToken = z.string().min(1).max(4_000);
const openingSchema = z.strictObject({
  chatflow: z.string().max(80).nullish(),
  identity: identityToken.optional(),
  page: pageSchema.nullish(),
  locale: localeSchema.optional(),
  variables: z
    .record(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), z.union([z.string().max(2_000), z.number(), z.boolean()]))
    .optional(),
});
const clientId = z.string().min(1).max(100);
const messageSchema = z.union(
  [
    z.strictObject({ clientId, text: z.string().trim().min(1, 'Write something').max(10_000) }),
    z.strictObject({ clientId, choice: z.string().min(1).max(200) }),
    z.strictObject({ clientId, answer: z.union([z.string().trim().min(1).max(10_000), z.number()]) }),
  ],
  'Send a clientId (text of your own) and one of text, choice or answer.',
);
const identitySchema = z.strictObject({ identity: identityToken });
const readSchema = z.strictObject({ seq: z.number().int().nonnegative() });
const emailSchema = z.strictObject({ email: z.email('Write an email address, such as ann@example.com').max(254) });
const transcriptSchema = emailSchema.partial();
const typingSchema = z.strictObject({ on: z.boolean().default(true) });
const cursorSchema = z.object({
  after: z.coerce.number('Use the cursor of an earlier answer').int().nonnegative().max(Number.MAX_SAFE_INTEGER),
});

export function chatRoutes(world: World, addressOf: (c: Context) => string = () => ''): Hono {
  const routes = new Hono();
  const configStream = createConfigStreams(world);
  routes.get('/:key/config', async (c) => {
    const asked = { kind: 'chat', publicKey: c.req.param('key'), pass: passIn(c.req.raw.headers) };
    const visit = readVisit(c.req.raw, world.countryHeader);
    // First: what changes in between then has another version than is told.
    const version = await configVersion(world, asked.publicKey);
    const config = await readChatConfig(world, { ...asked, ...visit });
    if (config.ok) noteSighting(world, asked.publicKey, visit.facts.url);
    return config.ok
      ? Response.json({ ...presentConfig(config.value, c.req.query('locale')), version })
      : refusal(config.error);
  });
  routes.get('/:key/changes', (c) =>
    configStream({ publicKey: c.req.param('key'), address: addressOf(c), signal: c.req.raw.signal }),
  );
  routes.post('/:key/conversations', async (c) => {
    const { chatflow, identity, page, locale = 'en', variables = {} } = await readJson(c.req.raw, openingSchema);
    const url = typeof page === 'string' ? page : (page?.url ?? null);
    const about = { page: url, locale, variables, ...(chatflow && { chatflow }), ...(identity && { identity }) };
    const opening = { kind: 'chat', publicKey: c.req.param('key'), ...about };
    return answer(await startChat(world, opening), 201);
  });
  routes.post('/conversations/:id/messages', async (c) => {
    const { clientId: id, ...content } = await readJson(c.req.raw, messageSchema);
    return answer(await receiveChatMessage(world, { ...passOf(c.req), clientId: id, content }));
  });
  routes.post('/conversations/:id/files', async (c) => {
    const pass = passOf(c.req);
    // Nobody without a conversation may make us read megabytes.
    const found = await findVisitorConversation(world, pass);
    if (!found.ok) return refusal(found.error);
    const { clientId: id, ...file } = await readUpload(c.req.raw, world);
    return answer(await receiveChatMessage(world, { ...pass, clientId: checked(clientId, id), content: { file } }));
  });
  routes.get('/conversations/:id/messages', async (c) =>
    answer(await readHistory(world, { ...passOf(c.req), after: cursor(c.req.query('after')) })),
  );
  routes.get('/conversations/:id/stream', (c) => {
    const after = cursor(c.req.header('last-event-id') ?? c.req.query('after'));
    return chatStream(world, { ...passOf(c.req), after, signal: c.req.raw.signal });
  });
  routes.post('/conversations/:id/read', async (c) => {
    const { seq } = await readJson(c.req.raw, readSchema);
    return answer(await markVisitorRead(world, { ...passOf(c.req), seq }));
  });
  routes.post('/conversations/:id/identity', async (c) => {
    const { identity } = await readJson(c.req.raw, identitySchema);
    return answer(await identifyVisitor(world, { ...passOf(c.req), identity }));
  });
  routes.post('/conversations/:id/email', async (c) => {
    const { email } = await readJson(c.req.raw, emailSchema);
    return answer(await leaveEmail(world, { ...passOf(c.req), email }));
  });
  routes.post('/conversations/:id/transcript', async (c) => {
    const { email = null } = await readJson(c.req.raw, transcriptSchema);
    return answer(await mailTranscript(world, { ...passOf(c.req), email }));
  });
  routes.post('/conversations/:id/typing', async (c) => {
    const { on } = await readJson(c.req.raw, typingSchema);
    return answer(await tellVisitorTyping(world, { ...passOf(c.req), on }));
  });
  return routes;
}

function answer(result: Result<unknown, Fault>, status = 200): Response {
  return result.ok ? Response.json(result.value ?? {}, { status }) : refusal(result.error);
}

type Asked = { param(name: 'id'): string; header(name: string): string | undefined };

/** @throws Refused without a bearer token: it travels in no address. */
function passOf(request: Asked): { conversationId: string; token: string } {
  const token = /^Bearer ([\w-]{16,200})$/.exec(request.header('authorization') ?? '')?.[1];
  if (token === undefined) throw new Refused(fault('signed-out', 'Send the conversation token as a bearer token.'));
  return { conversationId: request.param('id'), token };
}

function cursor(text: string | undefined): number {
  return text === undefined || text === '' ? 0 : checked(cursorSchema, { after: text }).after;
}
