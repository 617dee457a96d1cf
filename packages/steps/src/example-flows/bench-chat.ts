// The flow that speed is measured with: text, question, condition, text.
import type { FlowDraft } from '@parley/flow';
import { textBubble, writeFlow } from './write-flow';

export function benchChat(): FlowDraft {
  return writeFlow({
    name: 'Bench chat',
    variables: { name: 'text' },
    columns: [
      { opened: { kind: 'chat-opened' } },
      { hello: { kind: 'send-message', options: textBubble('Hi {{contact.first_name | default: "there"}}!') } },
      { ask: { kind: 'ask-question', options: { text: 'What is your name?', variable: 'name' } } },
      { which: { kind: 'condition', options: { branches: [{ id: 'ada', name: 'Ada', condition: 'name == "Ada"' }] } } },
      {
        known: { kind: 'end', options: { text: 'Good to see you again, {{name}}.' } },
        unknown: { kind: 'end', options: { text: 'Nice to meet you, {{name}}.' } },
      },
    ],
    edges: ['opened>hello', 'hello>ask', 'ask:answered>which', 'which:ada>known', 'which:else>unknown'],
    swedish: {
      'hello/bubbles.b1.text': 'Hej {{contact.first_name | default: "där"}}!',
      'ask/text': 'Vad heter du?',
      'known/text': 'Kul att se dig igen, {{name}}.',
      'unknown/text': 'Trevligt att träffas, {{name}}.',
    },
  });
}
