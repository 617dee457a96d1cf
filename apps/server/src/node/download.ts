// Fetches files of providers by the same rules as every call towards outside.
import type { Download } from '@parley/ports';
import { Agent, request } from 'undici';
import { guardTowards } from './http-call';

const timeoutMs = 60_000;

export type DownloadOptions = {
  readonly allowed: readonly string[];
  readonly bases: readonly string[];
  /** Bytes of the largest file. */
  readonly most: number;
};

export function createDownload({ allowed, bases, most }: DownloadOptions): Download {
  const { lookUp, refuses } = guardTowards(allowed, bases);
  const dispatcher = new Agent({ connect: { lookup: lookUp, timeout: 10_000 }, maxResponseSize: most });
  return async (url) => {
    const refused = refuses(url);
    if (refused !== null) return { kind: 'gone', reason: refused };
    try {
      const answer = await request(url, { method: 'GET', dispatcher, signal: AbortSignal.timeout(timeoutMs) });
      const bytes = new Uint8Array(await answer.body.arrayBuffer());
      if (answer.statusCode === 200) return { kind: 'bytes', bytes };
      const reason = `The provider answered ${answer.statusCode}.`;
      return { kind: answer.statusCode >= 500 || answer.statusCode === 429 ? 'retry' : 'gone', reason };
    } catch (error) {
      const tooLarge = error instanceof Error && 'code' in error && error.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
      return { kind: tooLarge ? 'gone' : 'retry', reason: error instanceof Error ? error.message : 'It broke off.' };
    }
  };
}
