// The workspace of the pictures: a bicycle shop that is plainly a demo.
import { readFileSync } from 'node:fs';

export const keys = { chat: 'demo_bikes_chat', messenger: 'demo_bikes_page' };
export const facebookPage = { id: '1029384756', appSecret: 'demo-app-secret' };
export const password = 'a long demo password';

export const members = [
  { email: 'maja@example.com', name: 'Maja Demo', role: 'admin', available: true },
  { email: 'ida@example.com', name: 'Ida Exempel', role: 'agent', available: true },
  { email: 'samir@example.com', name: 'Samir Test', role: 'agent', available: false },
  { email: 'oskar@example.com', name: 'Oskar Prov', role: 'marketer', available: true },
].map((member) => ({ ...member, password }));

export function demoWorkspace() {
  return {
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo bikes',
    brandColour: '#0b7d6b',
    members,
    teams: [{ name: 'Workshop', members: members.slice(0, 3).map(({ email }) => email) }],
    inboxes: [{ name: 'Support' }, { name: 'Sales' }],
    pipelines: [{ name: 'Workshop', stages: stages.map((name) => ({ name, closed: name === 'Closed' })) }],
    forms: [{ definition: serviceForm }],
    flows: JSON.parse(readFileSync(new URL('demo-flows.json', import.meta.url), 'utf8')).map((document) => ({
      document,
    })),
    channels,
  };
}

export const stages = ['New', 'Diagnosing', 'Waiting on customer', 'Ready for pickup', 'Closed'];

const channels = [
  {
    key: keys.chat,
    inbox: 'Support',
    kind: 'chat',
    name: 'Chat on demo-bikes.example',
    flow: 'First reply',
    settings: {
      welcome: 'Hi! Looking for a bike, or does yours need some care?',
      prompt: true,
      replyTime: 'We usually answer within minutes',
    },
    routing: { teams: ['Workshop'] },
  },
  {
    key: keys.messenger,
    inbox: 'Support',
    kind: 'messenger',
    name: 'Demo bikes on Facebook',
    flow: 'Reply on Messenger',
    settings: { pageId: facebookPage.id, pageName: 'Demo bikes' },
    secrets: { pageToken: 'demo-page-token', appSecret: facebookPage.appSecret, verifyToken: 'demo-verify' },
  },
  { inbox: 'Support', kind: 'form', name: 'Book a service', form: 'Book a service', flow: 'Service form to ticket' },
];

const option = (label) => ({ value: label, label });
const field = (key, kind, label, more = {}) => ({ id: key, key, kind, label, required: true, ...more });

const serviceForm = {
  name: 'Book a service',
  title: 'Book a service',
  intro: 'Tell us about your bike. We write back with a day and a price.',
  language: 'en',
  fields: [
    field('first_name', 'single-line', 'Your name', { contactProperty: 'first_name' }),
    field('email', 'email', 'E-mail', { contactProperty: 'email', placeholder: 'name@example.com' }),
    field('bike', 'dropdown', 'Which kind of bike?', {
      options: ['City bike', 'Cargo bike', 'E-bike', 'Gravel bike'].map(option),
    }),
    field('service', 'radio', 'What does it need?', {
      options: ['Full service', 'Brakes', 'Gears and chain', 'Something else'].map(option),
    }),
    field('day', 'date', 'Which day suits you?', { required: false, help: 'We are open on weekdays.' }),
    field('message', 'multi-line', 'Anything we should know?', { required: false, max: 2000 }),
  ],
  submitLabel: 'Send',
  after: { kind: 'thank-you', text: 'Thank you! We answer within a working day.' },
};
