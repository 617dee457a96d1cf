// A connected form passes the channel contract.
import { describeChannel } from '@parley/ports/contract';
import { describe, expect, it } from 'vitest';
import { formModel } from './model';
import { formRuntime } from './runtime';

const post = { method: 'POST', url: '/webhooks/form/key', headers: {}, body: new Uint8Array() };

describeChannel('form', {
  model: formModel,
  runtime: formRuntime,
  connection: { publicKey: 'public-key', settings: { formId: 'form_1' }, secrets: {} },
  genuine: [],
  forged: [post],
  sign: (body) => ({ ...post, body }),
  goodAnswer: null,
  textsOf: () => [],
  neverDelivers: /left no email address/,
});

describe('form settings', () => {
  it('name one form, which is the account (one connection per form)', () => {
    expect(formModel.parseSettings(formModel.defaultSettings())).toMatchObject({ ok: false, field: 'formId' });
    expect(formModel.accountId({ formId: 'form_1' })).toBe('form_1');
    expect(formModel.accountId({ formId: '' })).toBeNull();
    expect(formModel.accountId({})).toBeNull();
  });

  it('keep no secrets', () => {
    expect(formModel.parseSecrets({ token: 'x' })).toMatchObject({ ok: false, field: 'token' });
  });
});
