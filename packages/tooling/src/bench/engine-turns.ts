// Counts how many turns the engine takes in one process, without server or storage: start, read, answer, as JSON.
import { advanceSession, createRunner, readReply, startSession } from '@parley/engine';
import { compileFlow, flowDocumentSchema } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import flowFile from './bench-flow.json';

const document = flowDocumentSchema.parse(flowFile);
const runner = createRunner(compileFlow(document, stepModels));
const world = { contact: {}, teamAvailable: true, channel: 'chat' };
const at = 1_767_225_600_000;

const chats = Number(process.argv[2] ?? 2000);
runChats(Math.ceil(chats / 4));
const started = performance.now();
runChats(chats);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ turns: chats * 2, seconds, turnsPerSecond: Math.round((chats * 2) / seconds) }));

function runChats(count: number): void {
  for (let number = 0; number < count; number += 1) runChat(number);
}

// What is stored between turns goes through JSON, as it does in the product
function runChat(seed: number): void {
  const first = startSession(runner, { kind: 'started', at, world, trigger: 'opened', values: {}, locale: 'en', seed });
  const session: typeof first.session = JSON.parse(JSON.stringify(first.session));
  const text = seed % 2 ? 'visitor@example.com' : 'ada@example.com';
  const reply = readReply({ document, stepModels }, session, { reply: { kind: 'text', text }, locale: 'en' });
  if (reply?.kind !== 'answered') throw new Error(`the engine did not read the answer: ${JSON.stringify(reply)}`);
  const last = advanceSession(runner, session, { ...reply, at, world });
  if (last.session.status !== 'ended') throw new Error(`the chat did not end: ${JSON.stringify(last.session)}`);
}
