// A workspace whose conversations leave work behind at every moment: effects, timers, deliveries.
import { type FlowDraft, emptyFlow } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { stepModels, type StepKind } from '@parley/steps/models';
import { finishFlow } from './finish-flow';

export const pageId = '101';
export const appSecret = 'kill-test-app-secret';
export const chatKey = 'killchatkey';
export const messengerKey = 'killmessengerkey';
export const afterWait = 'This comes after the wait.';

export const killWorkspace = {
  format: 'parley.workspace',
  formatVersion: 1,
  name: 'Kill test',
  inboxes: [{ name: 'Inbox' }],
  pipelines: [{ name: 'Support', stages: [{ name: 'New' }] }],
  flows: [{ document: flow('Chat', 'chat-opened') }, { document: flow('Messenger', 'message-received') }],
  channels: [
    { key: chatKey, inbox: 'Inbox', kind: 'chat', name: 'Chat', flow: 'Chat' },
    {
      key: messengerKey,
      inbox: 'Inbox',
      kind: 'messenger',
      name: 'Messenger',
      flow: 'Messenger',
      settings: { pageId, pageName: 'Demo page' },
      secrets: { pageToken: 'demo-token', appSecret, verifyToken: 'demo-verify' },
    },
  ],
};

function flow(name: string, trigger: StepKind): FlowDraft {
  const step = (id: string, kind: StepKind, options: JsonObject = {}) => ({
    id,
    kind,
    options: { ...stepModels[kind].defaults(), ...options },
  });
  const say = (id: string, text: string) => step(id, 'send-message', { bubbles: [{ id: 'b1', kind: 'text', text }] });
  const edges = [
    ['begin', 'next', 'hello'],
    ['hello', 'next', 'ask'],
    ['ask', 'answered', 'keep'],
    ['keep', 'next', 'ticket'],
    ['ticket', 'opened', 'pause'],
    ['pause', 'next', 'late'],
    ['late', 'next', 'again'],
  ] as const;
  return finishFlow({
    ...emptyFlow(name, 'en'),
    variables: [{ name: 'word', type: 'text' }],
    steps: [
      step('begin', trigger),
      say('hello', 'Hello.'),
      step('ask', 'ask-question', { text: 'Say a word.', variable: 'word' }),
      step('keep', 'set-contact-property', { property: 'first_name', value: '{{word}}' }),
      step('ticket', 'open-ticket', { name: 'Ticket of {{word}}' }),
      step('pause', 'wait', { amount: 0.2, unit: 'seconds' }),
      say('late', afterWait),
      step('again', 'ask-question', { text: 'Another word?', variable: 'word' }),
    ],
    edges: edges.map(([from, exit, to], index) => ({ id: `e${index}`, from: { step: from, exit }, to })),
  });
}
