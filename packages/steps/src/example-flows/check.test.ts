// The examples show how it is done: the checker finds nothing to say about them.
import { checkFlow } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { benchChat } from './bench-chat';
import { chatWelcome } from './chat-welcome';
import { formToTicket } from './form-to-ticket';
import { messengerReply } from './messenger-reply';
import { messengerWelcome } from './messenger-welcome';

describe('the checker on the examples', () => {
  it.each(
    [
      benchChat(),
      chatWelcome(),
      formToTicket('form_demo'),
      messengerReply(),
      messengerWelcome({ name: 'Page', reply: 'Hi', language: 'sv' }),
      messengerWelcome({ name: 'Silent page', reply: ' ', language: 'en' }),
    ].map((flow) => [flow.name, flow] as const),
  )('finds no problem in %s', (_name, flow) => {
    expect(checkFlow(flow, stepModels)).toEqual([]);
  });
});
