// Example: answers the first message on Messenger and brings those who want one to a person.
import type { FlowDraft } from '@parley/flow';
import { textBubble, writeFlow } from './write-flow';

export function messengerReply(): FlowDraft {
  return writeFlow({
    name: 'Reply on Messenger',
    variables: {},
    columns: [
      { message: { kind: 'message-received' } },
      { hello: { kind: 'send-message', name: 'Instant reply', options: textBubble(greeting) } },
      { wish: { kind: 'ask-question', name: 'What do you need?', options: question } },
      {
        hours: {
          kind: 'send-message',
          name: 'Opening hours',
          options: textBubble('The demo shop is open from 9 to 17 on weekdays.'),
        },
        person: { kind: 'hand-over', name: 'To the team', options: handOver },
      },
      { bye: { kind: 'end', options: { text: 'Write again whenever you like.' } } },
    ],
    edges: [
      'message>hello',
      'hello>wish',
      'wish:hours>hours',
      'wish:person>person',
      'wish:gave-up>person',
      'hours>bye',
      'person:available>bye',
    ],
    swedish,
  });
}

const greeting = 'Hi {{contact.first_name | default: "there"}}, thanks for writing to the demo shop.';

const question = {
  text: 'What can we do for you?',
  answer: 'choice',
  choices: [
    { id: 'hours', label: 'Opening hours' },
    { id: 'person', label: 'Talk to a person' },
  ],
};

const handOver = {
  availableText: 'We are getting somebody for you.',
  unavailableText: 'Nobody is here right now. We answer you here as soon as we are back.',
};

const swedish = {
  'hello/bubbles.b1.text': 'Hej {{contact.first_name | default: "där"}}, tack för att du skriver till demobutiken.',
  'wish/text': 'Vad kan vi göra för dig?',
  'wish/choices.hours.label': 'Öppettider',
  'wish/choices.person.label': 'Prata med någon',
  'hours/bubbles.b1.text': 'Demobutiken är öppen 9–17 på vardagar.',
  'person/availableText': 'Vi hämtar någon åt dig.',
  'person/unavailableText': 'Just nu är ingen här. Vi svarar dig här så snart vi är tillbaka.',
  'bye/text': 'Skriv igen när du vill.',
};
