// What an error of the Graph API means for a delivery, judged by code and subcode, never by its words.
import type { DeliveryOutcome } from '@parley/ports';
import { z } from 'zod';

export const graphErrorSchema = z.looseObject({
  error: z.looseObject({
    code: z.number(),
    error_subcode: z.number().optional().catch(undefined),
    message: z.string().optional().catch(undefined),
    is_transient: z.boolean().optional().catch(undefined),
  }),
});
export type GraphError = z.infer<typeof graphErrorSchema>['error'];

type Verdict = Extract<DeliveryOutcome, { kind: 'retry' | 'failed' }>;
type Answer = { readonly headers: Readonly<Record<string, string>> };

export function classifyGraphError(
  error: GraphError,
  answer: Answer,
): Extract<DeliveryOutcome, { kind: 'retry' | 'failed' }> {
  const code = error.code;
  const exact = rules.get(`${code}/${error.error_subcode ?? 0}`);
  if (exact) return exact;
  if (limitCodes.has(code))
    return { kind: 'retry', afterMs: backOff(answer), reason: `Meta limits how often we may send (${code})` };
  if (faultCodes.has(code) || error.is_transient === true) return retryFault(code);
  const plain = rules.get(String(code));
  if (plain) return plain;
  if (code === 10 || (code >= 200 && code <= 299)) {
    return failed(
      `The page no longer allows us to send (${code})`,
      'The page connection lacks a permission: connect the page again.',
    );
  }
  const words = (error.message ?? 'no explanation').slice(0, 200);
  return failed(`Meta refused the message (${code}${error.error_subcode ? `/${error.error_subcode}` : ''}): ${words}`);
}

const limitCodes: ReadonlySet<number> = new Set([4, 17, 32, 613, 80006]);
const faultCodes: ReadonlySet<number> = new Set([1, 2, 1200]);
const faultDelayMs = 5_000;
const limitDelayMs = 60_000;
const longestDelayMs = 3_600_000;

function failed(reason: string, alert?: string): Verdict {
  return alert === undefined ? { kind: 'failed', reason } : { kind: 'failed', reason, alert };
}

function retryFault(code: number): Verdict {
  return { kind: 'retry', afterMs: faultDelayMs, reason: `Meta has a passing fault (${code})` };
}

const windowClosed = failed('Window closed: Meta no longer lets us write to this person until they write again.');
const unreachable = failed('This person cannot be reached: they blocked the page, left, or do not take messages now.');
const otherApp = failed(
  'Another app controls this conversation.',
  'We are not the primary receiver of this page: choose this app under Conversation routing at Meta.',
);
const imageTrouble = failed('Meta could not fetch or use the attachment.');

const rules: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['1/99', retryFault(1)],
  [
    '613/1893016',
    failed(
      'Meta finds the page’s messages bothersome.',
      'Meta warns that people find this page’s messages bothersome: automated messages should be stopped.',
    ),
  ],
  ['9/2018352', failed('This person gets no more marketing messages for now.')],
  ['10/2018278', windowClosed],
  ['10/2018065', windowClosed],
  ['10/2534022', windowClosed],
  ['10/2018108', unreachable],
  [
    '10/1893063',
    failed('The page is restricted for now.', 'Meta has restricted this page for a while: see Page Quality at Meta.'),
  ],
  ['10/2018300', otherApp],
  ['10/2018321', otherApp],
  ['100/2018300', otherApp],
  ['100/2018321', otherApp],
  ['2018300', otherApp],
  ['2018321', otherApp],
  ['200/1545041', unreachable],
  ['551/1545041', unreachable],
  ['551', unreachable],
  [
    '200/2018028',
    failed(
      'The app reaches only its testers.',
      'Meta has not approved the app for pages_messaging: until then only testers of the app get messages.',
    ),
  ],
  ['100/2018001', failed('Meta does not know this person on this page.')],
  ['100/2018109', failed('The attachment is too large for Messenger: send a link instead.')],
  ['100/2018008', imageTrouble],
  ['100/2018047', imageTrouble],
  ['100/2018294', imageTrouble],
  ['100/2018074', imageTrouble],
  [
    '190',
    failed(
      'The page’s access token no longer works.',
      'The page’s access token no longer works: connect the page again.',
    ),
  ],
]);

/** Meta says in minutes when sending is possible again; without a word from it we wait a minute. */
function backOff({ headers }: Answer): number {
  const usage = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-business-use-case-usage')?.[1] ?? '';
  const minutes = [...usage.matchAll(/"estimated_time_to_regain_access"\s*:\s*(\d{1,6})/g)].map((match) =>
    Number(match[1]),
  );
  return Math.min(Math.max(limitDelayMs, ...minutes.map((count) => count * 60_000)), longestDelayMs);
}
