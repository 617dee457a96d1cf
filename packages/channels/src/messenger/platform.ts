// Facts about the Messenger Platform that change: one line each, so that a change there is a one-line edit here.

export const graphDefaults = { base: 'https://graph.facebook.com', version: 'v23.0' } as const;
export const loginBase = 'https://www.facebook.com';

/** Names of the configuration entries that override the defaults. */
export const configNames = {
  base: 'MESSENGER_GRAPH_BASE',
  version: 'GRAPH_API_VERSION',
  loginBase: 'MESSENGER_LOGIN_BASE',
  sendsPerSecond: 'MESSENGER_SENDS_PER_SECOND',
  appId: 'MESSENGER_APP_ID',
  appSecret: 'MESSENGER_APP_SECRET',
  verifyToken: 'MESSENGER_VERIFY_TOKEN',
} as const;

/** What somebody grants when they continue with Facebook. */
export const loginScopes = [
  'pages_show_list',
  'pages_messaging',
  'pages_manage_metadata',
  'pages_read_engagement',
  'business_management',
] as const;

/** A page's tasks that connecting it takes: full control, and messages. Publishing alone is not enough (R89). */
export const neededTasks = ['MANAGE', 'MESSAGING'] as const;

export const subscribedFields = [
  'messages',
  'messaging_postbacks',
  'messaging_optins',
  'message_deliveries',
  'message_reads',
  'message_echoes',
  'messaging_referrals',
  'messaging_handovers',
  'messaging_policy_enforcement',
  'message_reactions',
  'standby',
] as const;

/** What our Get Started button sends. */
export const getStartedPayload = 'PARLEY_GET_STARTED';

/** Where Meta keeps the files people send and their pictures. */
export const mediaHosts = ['fbcdn.net', 'fbsbx.com', 'facebook.com'] as const;

/** Sticker ids of the thumbs-up button: small, medium, large. */
export const thumbsUpStickers: ReadonlySet<string> = new Set(['369239263222822', '369239343222814', '369239383222810']);

/** The app id of the Page's own inbox at Meta. */
export const pageInboxAppId = '263902037430900';

export const wireLimits = {
  text: 2000,
  quickReplies: 13,
  quickReplyTitle: 20,
  quickReplyPayload: 1000,
  buttons: 3,
  buttonTitle: 20,
  buttonText: 640,
  greeting: 160,
  metadata: 1000,
  /** Our own: the question has quick replies, so it goes out in one piece. */
  consent: 1000,
} as const;

export const windowMs = {
  standard: 24 * 3_600_000,
  humanAgent: 7 * 24 * 3_600_000,
  /** Their clock and ours differ; what is sent in the last minute may come too late. */
  margin: 60_000,
} as const;

/** Of one page; above this Meta's own page inbox no longer shows new messages. */
export const sendsPerSecond = 40;

/** How long one call may take before its fate is unknown. */
export const callTimeoutMs = 10_000;
