// Errors are judged by their numbers; each leads to what the documentation says.
import { describe, expect, it } from 'vitest';
import { classifyGraphError } from './graph-error';

const judge = (code: number, subcode?: number, headers: Record<string, string> = {}) =>
  classifyGraphError(
    { code, message: 'whatever', ...(subcode === undefined ? {} : { error_subcode: subcode }) },
    { headers },
  );

describe('classifyGraphError', () => {
  it.each<[number, number | undefined, string, RegExp]>([
    [1, undefined, 'retry', /passing fault/],
    [1, 99, 'retry', /passing fault/],
    [2, undefined, 'retry', /passing fault/],
    [1200, undefined, 'retry', /passing fault/],
    [4, undefined, 'retry', /limits how often/],
    [4, 2018022, 'retry', /limits how often/],
    [613, undefined, 'retry', /limits how often/],
    [80006, undefined, 'retry', /limits how often/],
    [613, 1893016, 'failed', /bothersome/],
    [9, 2018352, 'failed', /marketing/],
    [10, 2018278, 'failed', /^Window closed/],
    [10, 2018065, 'failed', /^Window closed/],
    [10, 2534022, 'failed', /^Window closed/],
    [10, 2018108, 'failed', /cannot be reached/],
    [10, 1893063, 'failed', /restricted/],
    [10, undefined, 'failed', /no longer allows/],
    [200, undefined, 'failed', /no longer allows/],
    [299, undefined, 'failed', /no longer allows/],
    [200, 1545041, 'failed', /cannot be reached/],
    [551, undefined, 'failed', /cannot be reached/],
    [551, 1545041, 'failed', /cannot be reached/],
    [200, 2018028, 'failed', /testers/],
    [100, undefined, 'failed', /refused the message \(100\): whatever/],
    [100, 2018001, 'failed', /does not know this person/],
    [100, 2018109, 'failed', /too large/],
    [100, 2018008, 'failed', /attachment/],
    [100, 2018074, 'failed', /attachment/],
    [190, undefined, 'failed', /access token/],
    [10, 2018300, 'failed', /Another app/],
    [2018321, undefined, 'failed', /Another app/],
    [368, 5, 'failed', /\(368\/5\)/],
  ])('%d/%s → %s', (code, subcode, kind, reason) => {
    expect(judge(code, subcode)).toMatchObject({ kind, reason: expect.stringMatching(reason) });
  });

  it('takes Meta’s word that a fault passes', () => {
    expect(classifyGraphError({ code: 999, is_transient: true }, { headers: {} }).kind).toBe('retry');
  });

  it.each([
    [190, undefined],
    [200, 2018028],
    [10, 1893063],
    [613, 1893016],
    [10, 2018300],
    [10, undefined],
  ])('tells admins about %d/%s', (code, subcode) => {
    expect(judge(code, subcode)).toHaveProperty('alert');
  });

  it('waits as long as Meta says, within an hour', () => {
    const usage = (minutes: number) => ({
      'X-Business-Use-Case-Usage': `{"1":[{"estimated_time_to_regain_access":${minutes}}]}`,
    });
    expect(judge(4)).toMatchObject({ afterMs: 60_000 });
    expect(judge(4, undefined, usage(9))).toMatchObject({ afterMs: 540_000 });
    expect(judge(4, undefined, usage(900))).toMatchObject({ afterMs: 3_600_000 });
    expect(judge(4, undefined, { 'x-business-use-case-usage': 'nonsense' })).toMatchObject({ afterMs: 60_000 });
  });
});
