// Settings of a web chat.
import { describe, expect, it } from 'vitest';
import { chatModel } from './model';

describe('chat settings', () => {
  it('are complete by default', () => {
    expect(chatModel.parseSettings({})).toEqual({ ok: true, value: chatModel.defaultSettings() });
    expect(chatModel.defaultSettings()).toMatchObject({ position: 'right', allowedDomains: [], privacy: null });
  });

  it.each(['example.com', '*.example.com', 'localhost:3000', 'Example.COM'])('take the domain %s', (domain) => {
    expect(chatModel.parseSettings({ allowedDomains: [domain] })).toMatchObject({
      ok: true,
      value: { allowedDomains: [domain.toLowerCase()] },
    });
  });

  it.each(['https://example.com', 'example.com/path', '*', 'a b', ''])('refuse the domain %j', (domain) => {
    expect(chatModel.parseSettings({ allowedDomains: [domain] })).toMatchObject({
      ok: false,
      field: 'allowedDomains.0',
    });
  });

  it.each([
    [{ colour: 'red' }, 'colour'],
    [{ privacy: { text: 'x', url: 'javascript:alert(1)' } }, 'privacy.url'],
    [{ position: 'top' }, 'position'],
  ])('refuse %j', (settings, field) => {
    expect(chatModel.parseSettings(settings)).toMatchObject({ ok: false, field });
  });

  it('want a long identity secret, or none', () => {
    expect(chatModel.parseSecrets({})).toMatchObject({ ok: true });
    expect(chatModel.parseSecrets({ identitySecret: 'short' })).toMatchObject({ ok: false, field: 'identitySecret' });
  });

  it('belong to no provider account', () => {
    expect(chatModel.accountId({})).toBeNull();
  });
});
