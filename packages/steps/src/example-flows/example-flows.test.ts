// Every example is complete, in both languages, and plays to its end.
import { parseFlow, printFlow } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { Visit } from '../testing/visit';
import { benchChat } from './bench-chat';
import { chatWelcome } from './chat-welcome';
import { formToTicket } from './form-to-ticket';
import { messengerReply } from './messenger-reply';

const examples = [benchChat(), chatWelcome(), formToTicket('form_demo'), messengerReply()].map(
  (flow) => [flow.name, flow] as const,
);
const modelOf = (kind: string) => Object.entries(stepModels).find(([key]) => key === kind)?.[1];

describe.each(examples)('%s', (_name, flow) => {
  it('is a flow document that prints and parses', () => {
    expect(parseFlow(JSON.parse(printFlow(flow)))).toMatchObject({ ok: true, value: flow });
  });

  it('has options that can be published and no required exit left open', () => {
    for (const step of flow.steps) {
      const model = modelOf(step.kind);
      expect([step.id, model?.validate(step.options), model?.check(step.options)]).toEqual([step.id, [], []]);
      const open = model
        ?.exits(step.options)
        .filter(
          ({ id, required }) => required && !flow.edges.some(({ from }) => from.step === step.id && from.exit === id),
        );
      expect([step.id, open]).toEqual([step.id, []]);
    }
  });

  it('says everything in Swedish, and nothing that is not there', () => {
    const keys = flow.steps.flatMap((step) =>
      (modelOf(step.kind)?.texts(step.options) ?? [])
        .filter(({ text }) => text !== '')
        .map(({ path }) => `${step.id}/${path}`),
    );
    expect(Object.keys(flow.translations['sv'] ?? {}).sort()).toEqual(keys.sort());
  });
});

describe('a visit to the examples', () => {
  it('gets prices on the chat', () => {
    const visit = new Visit(chatWelcome(), { start: { trigger: 'opened' } });
    expect(visit.heard).toEqual(['Hi there! Welcome to the demo shop.', 'What is it about?']);
    expect(visit.says('1').at).toBe('email');
    expect(visit.says('ada@example.com').heard).toEqual([
      'The demo shop has one price: nothing at all.',
      'Thanks for stopping by!',
    ]);
  });

  it('gets a ticket on the chat, in Swedish', () => {
    const visit = new Visit(chatWelcome(), { start: { trigger: 'opened' }, locale: 'sv-SE' });
    visit.says('ett problem').says('ada@example.com');
    expect(visit.effect('open-ticket').data).toMatchObject({
      name: 'Chat: A problem',
      description: 'From ada@example.com on the chat.',
    });
    visit.happens({ kind: 'effect-done', step: 'ticket', exit: 'opened', values: { number: 4 } });
    expect(visit.heard).toEqual(['Vi har noterat det som nummer 4 och hör av oss snart.']);
  });

  it('gets a person on the chat at any time', () => {
    const visit = new Visit(chatWelcome(), { start: { trigger: 'opened' } }).says('Agent');
    expect(visit.effects).toContain('hand-over');
    expect(visit.happens({ kind: 'resumed' }).status).toBe('ended');
  });

  it('gets a ticket for a form', () => {
    const values = { first_name: 'Ada', email: 'ada@example.com', message: 'Hello' };
    const visit = new Visit(formToTicket('form_demo'), { start: { trigger: 'sent', values } });
    expect(visit.effect('open-ticket').data).toMatchObject({
      name: 'Form: Ada',
      description: 'Hello',
      'property:email': 'ada@example.com',
    });
    expect(visit.happens({ kind: 'effect-done', exit: 'opened', values: {} }).status).toBe('ended');
  });

  it('gets an answer and a person on Messenger', () => {
    const start = { trigger: 'message', values: { message: 'Hi' } };
    const hours = new Visit(messengerReply(), { start }).chooses('hours');
    expect(hours.heard).toEqual(['The demo shop is open from 9 to 17 on weekdays.', 'Write again whenever you like.']);
    const person = new Visit(messengerReply(), { start, world: { teamAvailable: false } }).says('talk');
    expect(person.effects).toEqual(['send-message', 'hand-over']);
  });

  it('meets Ada in the bench', () => {
    const visit = () => new Visit(benchChat(), { start: { trigger: 'opened' } });
    expect(visit().says('Ada').heard).toEqual(['Good to see you again, Ada.']);
    expect(visit().says('Bo').heard).toEqual(['Nice to meet you, Bo.']);
  });
});
