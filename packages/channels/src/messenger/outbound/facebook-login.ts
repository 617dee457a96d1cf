// Continue with Facebook: the login window's address, the exchange of its code, and the pages somebody may connect (R89-R91).
import type { ChannelSignIn, ChannelTools, SignInAccount } from '@parley/ports';
import { err, ok, type Result } from '@parley/primitives';
import { z } from 'zod';
import { callTimeoutMs, configNames, graphDefaults, loginBase, loginScopes, neededTasks } from '../platform';
import { graphErrorSchema } from './graph-error';
import { readJson } from './send-one';

export const facebookLogin: ChannelSignIn = {
  address: ({ state, returnTo }, config) => {
    const app = appOf(config);
    if (!app) return null;
    const base = (config[configNames.loginBase] ?? loginBase).replace(/\/+$/, '');
    const query = new URLSearchParams({
      client_id: app.id,
      redirect_uri: returnTo,
      state,
      response_type: 'code',
      scope: loginScopes.join(','),
    });
    return `${base}/${versionOf(config)}/dialog/oauth?${query}`;
  },
  accounts: async ({ code, returnTo }, tools) => {
    const app = appOf(tools.config);
    if (!app) return err('This server has no app at Meta.');
    const client = { client_id: app.id, client_secret: app.secret };
    const short = await askToken({ ...client, redirect_uri: returnTo, code }, tools);
    if (!short.ok) return short;
    // Page tokens of a long-lived login do not run out.
    const exchange = { ...client, grant_type: 'fb_exchange_token', fb_exchange_token: short.value };
    const long = await askToken(exchange, tools);
    return long.ok ? listPages(long.value, { app, tools }) : long;
  },
  appFace: (config) => {
    const app = appOf(config);
    if (!app) return null;
    // No page has this number, so every page in a post is looked up.
    const settings = { pageId: '0', appId: app.id };
    return {
      publicKey: '',
      settings,
      secrets: { appSecret: app.secret, verifyToken: app.verifyToken, pageToken: 'none' },
    };
  },
};

type App = { readonly id: string; readonly secret: string; readonly verifyToken: string };

/** Without a verify token Meta has nowhere to post to, so such an app is none. */
function appOf(config: ChannelTools['config']): App | null {
  const id = config[configNames.appId] ?? '';
  const secret = config[configNames.appSecret] ?? '';
  const verifyToken = config[configNames.verifyToken] ?? '';
  return id === '' || secret === '' || verifyToken === '' ? null : { id, secret, verifyToken };
}

const versionOf = (config: ChannelTools['config']) => config[configNames.version] ?? graphDefaults.version;

const tokenSchema = z.looseObject({ access_token: z.string().min(1) });

async function askToken(query: Readonly<Record<string, string>>, tools: ChannelTools): Promise<Result<string, string>> {
  const said = await askGraph('oauth/access_token', { query }, tools);
  if (!said.ok) return said;
  const read = tokenSchema.safeParse(said.value);
  return read.success ? ok(read.data.access_token) : err('Meta answered without a token.');
}

const pagesSchema = z.looseObject({
  data: z.array(
    z.looseObject({
      id: z.coerce.string(),
      name: z.string().catch(''),
      access_token: z.string().catch(''),
      tasks: z.array(z.string()).catch([]),
    }),
  ),
  paging: z
    .looseObject({ next: z.string().optional(), cursors: z.looseObject({ after: z.string().optional() }).optional() })
    .optional()
    .catch(undefined),
});

const mostLists = 20;

async function listPages(
  token: string,
  { app, tools }: { readonly app: App; readonly tools: ChannelTools },
): Promise<Result<SignInAccount[], string>> {
  const found: SignInAccount[] = [];
  let after: string | undefined;
  for (let list = 0; list < mostLists; list += 1) {
    const query = { fields: 'id,name,access_token,tasks', limit: '100', ...(after && { after }) };
    const said = await askGraph('me/accounts', { query, token }, tools);
    if (!said.ok) return said;
    const read = pagesSchema.safeParse(said.value);
    if (!read.success) return err('Meta answered without a list of pages.');
    found.push(...read.data.data.map((page) => accountOf(page, app)));
    after = read.data.paging?.next === undefined ? undefined : read.data.paging.cursors?.after;
    if (after === undefined) break;
  }
  return ok(found);
}

type FoundPage = z.infer<typeof pagesSchema>['data'][number];

function accountOf({ id, name, access_token: pageToken, tasks }: FoundPage, app: App): SignInAccount {
  return {
    id,
    name,
    allowed: pageToken !== '' && neededTasks.every((task) => tasks.includes(task)),
    settings: { pageId: id, pageName: name.slice(0, 200), appId: app.id },
    secrets: { pageToken, appSecret: app.secret },
  };
}

type Asking = { readonly query: Readonly<Record<string, string>>; readonly token?: string };

async function askGraph(path: string, { query, token }: Asking, tools: ChannelTools): Promise<Result<unknown, string>> {
  const base = (tools.config[configNames.base] ?? graphDefaults.base).replace(/\/+$/, '');
  const answer = await tools.http({
    method: 'GET',
    url: `${base}/${versionOf(tools.config)}/${path}?${new URLSearchParams(query)}`,
    headers: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    timeoutMs: callTimeoutMs,
  });
  if (answer.kind !== 'answered') return err(`Meta cannot be reached: ${answer.reason}`);
  const said = readJson(answer.body);
  const error = graphErrorSchema.safeParse(said);
  if (error.success) return err(`Meta refused the login (${error.data.error.code}).`);
  return answer.status < 300 ? ok(said) : err(`Meta answered ${answer.status}.`);
}
