// A scripted visit: the mail is asked for, and what came of it decides the way.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { effectOf, notingTools } from '../testing/effect-tools';
import { wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { sendTranscriptModel as model } from './model';
import { sendTranscriptPerformer } from './runtime';

const flow = (to: string) =>
  drawFlow({
    steps: {
      mail: ['send-transcript', { to }],
      yes: ['end', { text: 'Sent.' }],
      no: ['end', { text: 'No address.' }],
    },
    edges: ['begin>mail', 'mail:sent>yes', 'mail:not-sent>no'],
  });

describe('a visit to send-transcript', () => {
  it('asks for the mail and goes on by what came of it', () => {
    const world = { contact: { email: 'ada@example.com' } };
    const visit = new Visit(flow('{{contact.email}}'), { world });
    expect(visit.effect('send-transcript').data).toEqual({ to: 'ada@example.com' });
    expect(visit.happens({ kind: 'effect-done', exit: 'sent', values: {} }).heard).toEqual(['Sent.']);
    const lost = new Visit(flow('')).happens({ kind: 'effect-done', exit: 'not-sent', values: {} });
    expect(lost.heard).toEqual(['No address.']);
  });

  it('asks the world, for the contact where nobody is named', async () => {
    const tools = notingTools();
    const perform = (to: unknown) =>
      sendTranscriptPerformer.perform(effectOf('send-transcript', { to: JSON.parse(JSON.stringify(to)) }), tools);
    expect(await perform(' ')).toEqual({ kind: 'done', exit: 'sent' });
    expect(await perform('nobody@example.com')).toEqual({ kind: 'done', exit: 'not-sent' });
    expect(await perform(5)).toEqual({ kind: 'done', exit: 'not-sent' });
    expect(tools.asked).toEqual([
      ['send-transcript', null],
      ['send-transcript', 'nobody@example.com'],
    ]);
  });

  it('wants an address, a token, or nothing', () => {
    expect(['', 'a@b.se', '{{x}}'].flatMap((to) => wrongFields(model, { to }))).toEqual([]);
    expect(wrongFields(model, { to: 'nobody' })).toEqual(['to']);
  });
});
