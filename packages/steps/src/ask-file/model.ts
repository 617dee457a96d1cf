// Asks for a file; a link to one does as well, for channels and people that cannot attach.
import { defineStepModel } from '@parley/flow';
import type { ReplyReading } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { z } from 'zod';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { compileAsking } from '../ask-kit/compile-asking';
import { answeredExit, askingDefaults, draftAsking, gaveUpExit, strictAsking } from '../ask-kit/fields';
import { readUrl } from '../ask-kit/answers/read-url';

export const accepts = ['any', 'image', 'document'] as const;
const acceptSchema = z.enum(accepts);
const draftSchema = z.object({ ...draftAsking, accept: acceptSchema.catch('any') });
export type AskFileOptions = z.infer<typeof draftSchema>;

export const askFileModel = defineStepModel({
  kind: 'ask-file',
  group: 'ask',
  draftSchema,
  optionsSchema: z.strictObject({ ...strictAsking, accept: acceptSchema }),
  defaults: (): AskFileOptions => ({ ...askingDefaults, accept: 'any' }),
  exits: () => [answeredExit, gaveUpExit],
  texts: (options) => askingTexts(options),
  writes: ({ variable }) => (variable === null ? [] : [{ variable, type: 'text', exit: answeredExit.id }]),
  waits: () => true,
  sends: (options) => askingSends(options, []),
  compile: ({ id, options }, tools) => compileAsking({ step: id, options, tools, exits: [answeredExit] }),
  readReply,
  samples: () => ['https://example.com/file.pdf'],
  renameVariable: (options, from, to) => ({ ...options, ...renameInAsking(options, from, to) }),
});

/** The answer is the file's address. */
function readReply({ accept }: AskFileOptions, reply: Reply): ReplyReading {
  if (reply.kind === 'attachment') {
    const { url, mime, name } = reply;
    if (!fits(accept, mime)) return { kind: 'problem', problem: 'other-file' };
    return { kind: 'answer', exit: answeredExit.id, value: url, label: name };
  }
  const read = readUrl(reply.kind === 'text' ? reply.text : '');
  if ('problem' in read) return { kind: 'problem', problem: 'no-file' };
  return { kind: 'answer', exit: answeredExit.id, value: read.value, label: read.value };
}

/** Providers that do not tell the type send what it may well be. */
function fits(accept: AskFileOptions['accept'], mime: string): boolean {
  if (accept === 'any' || mime === '' || mime === 'application/octet-stream') return true;
  const isImage = mime.startsWith('image');
  return accept === 'image' ? isImage : !isImage && !/^(audio|video)/.test(mime);
}
