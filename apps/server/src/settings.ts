// Everything the environment decides, read once.
import { resolve } from 'node:path';
import { z } from 'zod';

export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Public posts an address may make in a minute; 0 = no limit. */
  readonly postsPerMinute: number;
  /** The largest file a visitor or member may send. */
  readonly mostFileBytes: number;
  /** Hosts, addresses or CIDR ranges that may be called although they are private. */
  readonly allowPrivateHosts: readonly string[];
  /** Whether `x-forwarded-for` of a reverse proxy is believed. */
  readonly trustProxy: boolean;
  /** The header in which a reverse proxy says the country of a visitor, or null: then nobody's country is known. */
  readonly countryHeader: string | null;
  /** Base addresses and versions of providers, by name. */
  readonly providers: Readonly<Record<string, string>>;
  /** The mail server (`smtp://user:password@host:587`), or null: mails then fail with a reason. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Further addresses the mail server may send as. */
  readonly mailSenders: readonly string[];
  /** Where answers to mails come in: the domain, and the key that whoever hands them over shows. Null: they do not. */
  readonly inboundMail: { readonly domain: string; readonly key: string } | null;
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  readonly logLevel: string;
  readonly demo: boolean;
};

/** The environment asks for something this version cannot do; `message` is one line for people. */
export class UnusableSettings extends Error {}

const portWords = 'it takes a whole number from 0 to 65535';

const rateWords = 'it takes a whole number from 1 to 300';
const limitWords = 'it takes megabytes from 0.1 to 100';

const envSchema = z.object({
  PORT: z.coerce.number(portWords).int(portWords).min(0, portWords).max(65_535, portWords).default(3000),
  ROLE: z.enum(['web,worker'], 'this version runs web and worker in one process; unset it').optional(),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  POSTS_PER_MINUTE: z.coerce.number().int().min(0).default(600),
  FILE_LIMIT_MB: z.coerce.number(limitWords).min(0.1, limitWords).max(100, limitWords).default(10),
  ALLOW_PRIVATE_HOSTS: z.string().default(''),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,80}$/, 'it takes the name of a header, such as X-Country')
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  DEMO: z.enum(['0', '1']).default('1'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, 'it takes an address such as smtp://user:password@host:587')
    .optional(),
  MAIL_FROM: z.email('it takes a mail address').default('parley@localhost.localdomain'),
  MAIL_SENDERS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.email('it takes mail addresses, separated by commas')))
    .default([]),
  MAIL_INBOUND_DOMAIN: z
    .string()
    .regex(/^(?=.{1,190}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'it takes a domain such as in.example.com')
    .optional(),
  MAIL_INBOUND_KEY: z.string().min(16, 'it takes at least 16 characters').max(200).optional(),
  PUBLIC_URL: z.url('it takes an address such as https://chat.example.com').optional(),
  MESSENGER_APP_ID: z
    .string()
    .regex(/^\d{1,40}$/, 'it takes the number Meta shows')
    .optional(),
  MESSENGER_APP_SECRET: z.string().min(1).optional(),
  MESSENGER_VERIFY_TOKEN: z.string().min(8, 'it takes at least 8 characters').optional(),
  MESSENGER_SENDS_PER_SECOND: z.coerce
    .number(rateWords)
    .int(rateWords)
    .min(1, rateWords)
    .max(300, rateWords)
    .default(40),
  MESSENGER_LOGIN_BASE: z.url().default('https://www.facebook.com'),
  MESSENGER_GRAPH_BASE: z.url().default('https://graph.facebook.com'),
  GRAPH_API_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/)
    .default('v25.0'),
});

/** Names of everything that can be set, for the page that explains them. */
export const settingNames: readonly string[] = Object.keys(envSchema.shape);

/** @throws UnusableSettings */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  if (env['DATABASE_URL']) {
    throw new UnusableSettings(
      'DATABASE_URL is set, but this version stores in the built-in SQLite only. Unset it and use DATA_DIR.',
    );
  }
  // Set to nothing is not set, as in `PORT= npm start`.
  const parsed = envSchema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new UnusableSettings(`${issue?.path.join('.')} cannot be used: ${issue?.message.replace(/\.$/, '')}.`);
  }
  const read = parsed.data;
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: resolve(read.DATA_DIR),
    postsPerMinute: read.POSTS_PER_MINUTE,
    mostFileBytes: Math.round(read.FILE_LIMIT_MB * 1024 * 1024),
    allowPrivateHosts: read.ALLOW_PRIVATE_HOSTS.split(/[\s,]+/).filter(Boolean),
    trustProxy: read.TRUST_PROXY === '1',
    countryHeader: read.COUNTRY_HEADER ?? null,
    providers: {
      MESSENGER_GRAPH_BASE: read.MESSENGER_GRAPH_BASE,
      GRAPH_API_VERSION: read.GRAPH_API_VERSION,
      MESSENGER_LOGIN_BASE: read.MESSENGER_LOGIN_BASE,
      MESSENGER_SENDS_PER_SECOND: String(read.MESSENGER_SENDS_PER_SECOND),
      MESSENGER_APP_ID: read.MESSENGER_APP_ID ?? '',
      MESSENGER_APP_SECRET: read.MESSENGER_APP_SECRET ?? '',
      MESSENGER_VERIFY_TOKEN: read.MESSENGER_VERIFY_TOKEN ?? '',
    },
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    mailSenders: read.MAIL_SENDERS,
    inboundMail: inboundOf(read.MAIL_INBOUND_DOMAIN, read.MAIL_INBOUND_KEY),
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    logLevel: read.LOG_LEVEL,
    demo: read.DEMO === '1',
  };
}

/** Each needs the other: without a key everybody could hand in mails. */
function inboundOf(domain: string | undefined, key: string | undefined): Settings['inboundMail'] {
  if (domain !== undefined && key !== undefined) return { domain: domain.toLowerCase(), key };
  if (domain === undefined && key === undefined) return null;
  throw new UnusableSettings(
    domain === undefined
      ? 'MAIL_INBOUND_KEY is set without MAIL_INBOUND_DOMAIN. Set both, or neither.'
      : 'MAIL_INBOUND_DOMAIN is set without MAIL_INBOUND_KEY. Set both, or neither.',
  );
}
