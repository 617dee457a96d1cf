// Example: greets a visitor on the web chat, asks what it is about, and brings them to a price, a ticket or a person.
import type { FlowDraft } from '@parley/flow';
import type { JsonValue } from '@parley/primitives';
import { textBubble, writeFlow } from './write-flow';

export function chatWelcome(): FlowDraft {
  return writeFlow({
    name: 'Welcome on the chat',
    variables: { topic: 'text', email: 'text', ticket_number: 'number' },
    columns: [
      { opened: { kind: 'chat-opened' } },
      { hello: { kind: 'send-message', name: 'Greeting', options: textBubble(greeting) } },
      { topic: { kind: 'ask-question', name: 'What is it about?', options: topicQuestion } },
      { email: { kind: 'ask-question', name: 'Email', options: emailQuestion } },
      { which: { kind: 'condition', name: 'By topic', options: { branches } } },
      {
        prices: { kind: 'send-message', name: 'Prices', options: { bubbles: priceBubbles } },
        ticket: { kind: 'open-ticket', name: 'Note the problem', options: ticket },
        person: { kind: 'hand-over', name: 'To the team', options: handOver },
      },
      {
        bye: { kind: 'end', options: { text: 'Thanks for stopping by!' } },
        noted: {
          kind: 'end',
          options: { text: 'We have noted it as number {{ticket_number}} and write to you soon.' },
        },
      },
    ],
    edges: [
      'opened>hello',
      'hello>topic',
      'topic:prices>email',
      'topic:problem>email',
      'topic:person>email',
      'topic:gave-up>person',
      'email:answered>which',
      'email:gave-up>person',
      'which:problem>ticket',
      'which:person>person',
      'which:else>prices',
      'prices>bye',
      'ticket:opened>noted',
      'person:available>bye',
      'person:unavailable>ticket',
    ],
    interrupts: [{ id: 'to-person', keywords: ['agent', 'human', 'talk to a person', 'människa'], to: 'person' }],
    swedish,
  });
}

const greeting = 'Hi {{contact.first_name | default: "there"}}! Welcome to the demo shop.';

const topicQuestion = {
  text: 'What is it about?',
  answer: 'choice',
  choices: [
    { id: 'prices', label: 'Prices' },
    { id: 'problem', label: 'A problem' },
    { id: 'person', label: 'Talk to a person' },
  ],
  retry: 'Please pick one of these.',
  variable: 'topic',
};

const emailQuestion = {
  text: 'Which email address may we write to?',
  answer: 'email',
  placeholder: 'name@example.com',
  retry: 'That does not look like an email address. Please try again.',
  variable: 'email',
  property: 'email',
};

const branches = [
  { id: 'problem', name: 'A problem', condition: 'topic == "A problem"' },
  { id: 'person', name: 'Wants a person', condition: 'topic == "Talk to a person"' },
];

const priceBubbles: JsonValue = [
  { id: 'b1', kind: 'text', text: 'The demo shop has one price: nothing at all.' },
  { id: 'b2', kind: 'buttons', buttons: [{ id: 'list', label: 'Price list', url: 'https://example.com/prices' }] },
];

const ticket = {
  name: 'Chat: {{topic | default: "a question"}}',
  description: 'From {{contact.email | default: "an unknown visitor"}} on the chat.',
  numberVariable: 'ticket_number',
};

const handOver = {
  availableText: 'One moment, somebody will be with you.',
  unavailableText: 'Nobody is here right now.',
};

const swedish = {
  'hello/bubbles.b1.text': 'Hej {{contact.first_name | default: "där"}}! Välkommen till demobutiken.',
  'topic/text': 'Vad gäller det?',
  'topic/choices.prices.label': 'Priser',
  'topic/choices.problem.label': 'Ett problem',
  'topic/choices.person.label': 'Prata med någon',
  'topic/retry': 'Välj gärna något av det här.',
  'email/text': 'Vilken e-postadress kan vi skriva till?',
  'email/retry': 'Det ser inte ut som en e-postadress. Försök gärna igen.',
  'email/placeholder': 'namn@example.com',
  'prices/bubbles.b1.text': 'Demobutiken har bara ett pris: ingenting alls.',
  'prices/bubbles.b2.buttons.list.label': 'Prislista',
  'person/availableText': 'Ett ögonblick, snart är någon hos dig.',
  'person/unavailableText': 'Just nu är ingen här.',
  'bye/text': 'Tack för att du tittade in!',
  'noted/text': 'Vi har noterat det som nummer {{ticket_number}} och hör av oss snart.',
};
