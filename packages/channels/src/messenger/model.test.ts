// Connecting a page asks for what is needed, and says what is wrong with it.
import { describe, expect, it } from 'vitest';
import { messengerModel, usualWithdrawWords } from './model';
import { sampleConnection, sampleSecrets } from './sample-connection';

describe('messenger settings', () => {
  it('take a page id and fill in the rest', () => {
    expect(messengerModel.parseSettings({ pageId: ' 123 ' })).toEqual({
      ok: true,
      value: {
        pageId: '123',
        pageName: '',
        appId: '',
        greeting: '',
        humanAgentApproved: false,
        consent: { apply: false, kind: 'explicit', text: '', withdrawWords: [...usualWithdrawWords] },
      },
    });
    expect(messengerModel.accountId(sampleConnection.settings)).toBe('404217156637689');
  });

  it.each([
    [{}, 'pageId'],
    [messengerModel.defaultSettings(), 'pageId'],
    [{ pageId: 'my-page' }, 'pageId'],
    [{ pageId: '1', greeting: 'x'.repeat(161) }, 'greeting'],
    [{ pageId: '1', humanAgentApproved: 'yes' }, 'humanAgentApproved'],
    [{ pageId: '1', consent: { apply: true, kind: 'implicit', text: ' ' } }, 'consent.text'],
  ])('refuse %j', (settings, field) => {
    expect(messengerModel.parseSettings(settings)).toMatchObject({ ok: false, field });
  });

  it.each([
    [{ ...sampleSecrets, appSecret: '' }, 'appSecret'],
    [{ ...sampleSecrets, verifyToken: 'short' }, 'verifyToken'],
    [{ ...sampleSecrets, pageToken: 'line\nbreak' }, 'pageToken'],
    [{ pageToken: 'x', verifyToken: 'verify-token' }, 'appSecret'],
  ])('refuse the secrets %j: without them nothing can be checked', (secrets, field) => {
    expect(messengerModel.parseSecrets(secrets)).toMatchObject({ ok: false, field });
  });

  it('have no account before a page is chosen', () => {
    expect(messengerModel.accountId(messengerModel.defaultSettings())).toBeNull();
  });
});
