// Puts the real world together: the store, the clock, the secrets, and every unit there is.
import { join } from 'node:path';
import { channelModels } from '@parley/channels/models';
import { channelRuntimes } from '@parley/channels/runtimes';
import type { Store } from '@parley/ports';
import { createMemoryBus, createMemoryLanes } from '@parley/ports/memory';
import { createIdSource } from '@parley/primitives';
import { stepModels } from '@parley/steps/models';
import { effectPerformers } from '@parley/steps/runtimes';
import type { Log, World } from '@parley/use-cases';
import type { Settings } from '../settings';
import { nodeHashing } from './hashing';
import { createFileFolder } from './file-folder';
import { createCodeRunner } from './code-runner';
import { createDownload } from './download';
import { createHttpCall } from './http-call';
import { createMailReader } from './mail-reader';
import { createMailer } from './mailer';
import { identityTokens } from './identity-tokens';
import { nodePasswords } from './passwords';
import { starterFlows } from './starter-flows';
import { openVault } from './vault';

/** `wake` is called when the worker has something to do. */
export type WorldParts = {
  readonly settings: Settings;
  readonly store: Store;
  readonly log: Log;
  readonly wake: () => void;
};

export function createWorld({ settings, store, log, wake }: WorldParts): World {
  const bases = Object.values(settings.providers).filter((value) => URL.canParse(value));
  return {
    store,
    // One process owns a data folder, so news and lanes need not leave it.
    bus: createMemoryBus(),
    lanes: createMemoryLanes(),
    clock: { now: () => Date.now() },
    ids: createIdSource(),
    hashing: nodeHashing,
    vault: openVault(settings.dataDir),
    passwords: nodePasswords,
    identityTokens,
    files: createFileFolder(join(settings.dataDir, 'files')),
    mostFileBytes: settings.mostFileBytes,
    download: createDownload({ allowed: settings.allowPrivateHosts, bases, most: settings.mostFileBytes }),
    mailer: createMailer({ smtpUrl: settings.smtpUrl, from: settings.mailFrom }),
    mailReader: createMailReader(),
    countryHeader: settings.countryHeader,
    inboundMail: settings.inboundMail,
    senders: [settings.mailFrom, ...settings.mailSenders],
    code: createCodeRunner(),
    publicUrl: settings.publicUrl,
    stepModels,
    starterFlows,
    channelModels,
    channelRuntimes,
    performers: effectPerformers,
    channelTools: { http: createHttpCall(settings.allowPrivateHosts, bases), config: settings.providers },
    log,
    wake,
  };
}
