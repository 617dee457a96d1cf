// Whom a chatflow is for: each condition alone, all together, and which of several wins.
import { idFrom } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { type Chatflow, chatflowSchema, type VisitorRule } from './chatflow';
import { chooseChatflow, matchChatflow } from './match-chatflow';
import { countryIn, deviceOf, preferredLanguage, type VisitFacts } from './visit-facts';

const vip = idFrom('label', 'lab_vip');
const late = idFrom('label', 'lab_late');

const facts: VisitFacts = {
  url: 'https://shop.example/pricing',
  referrer: 'https://search.example/?q=bikes',
  device: 'desktop',
  language: 'sv',
  country: 'SE',
  labelIds: ['lab_vip'],
  known: false,
  returning: false,
};

function flow(id: string, parts: object = {}): Chatflow {
  return chatflowSchema.parse({ id, flowId: null, ...parts });
}

describe('targeting: one chatflow', () => {
  it('is for everyone on every page by default', () => {
    expect(matchChatflow(flow('a'), facts)).toEqual({ matches: true, conditions: [], failed: null });
  });

  it.each<[VisitorRule, boolean]>([
    [{ kind: 'known', is: false }, true],
    [{ kind: 'known', is: true }, false],
    [{ kind: 'returning', is: true }, false],
    [{ kind: 'device', any: ['desktop', 'tablet'] }, true],
    [{ kind: 'device', any: ['phone'] }, false],
    [{ kind: 'country', any: ['NO', 'SE'] }, true],
    [{ kind: 'country', any: ['NO'] }, false],
    [{ kind: 'label', any: [vip, late], is: true }, true],
    [{ kind: 'label', any: [late], is: true }, false],
    [{ kind: 'label', any: [late], is: false }, true],
    [{ kind: 'label', any: [vip], is: false }, false],
    [{ kind: 'language', any: ['da', 'sv'] }, true],
    [{ kind: 'language', any: ['en'] }, false],
    [{ kind: 'referrer', value: 'Search.example' }, true],
    [{ kind: 'referrer', value: 'news.example' }, false],
    [{ kind: 'referrer', value: '' }, false],
  ])('%j holds: %s', (rule, holds) => {
    const match = matchChatflow(flow('a', { targeting: { visitor: [rule] } }), facts);
    expect(match.matches).toBe(holds);
    expect(match.conditions).toEqual([{ part: 'visitor', rule, holds }]);
  });

  it('wants one of the included pages and none of the excluded', () => {
    const include = [
      { kind: 'is', value: '/about' },
      { kind: 'begins', value: '/pri' },
    ];
    expect(matchChatflow(flow('a', { targeting: { include } }), facts).matches).toBe(true);
    const both = flow('a', { targeting: { include, exclude: [{ kind: 'contains', value: 'pricing' }] } });
    expect(matchChatflow(both, facts).failed).toMatchObject({ part: 'exclude', rule: { kind: 'contains' } });
    expect(matchChatflow(both, { ...facts, url: 'https://shop.example/x' }).failed).toMatchObject({
      part: 'include',
      rule: { value: '/about' },
    });
  });

  it('is hidden on phones when it says so, whatever else holds', () => {
    const shy = flow('a', { display: { hideOnPhone: true } });
    expect(matchChatflow(shy, facts).matches).toBe(true);
    expect(matchChatflow(shy, { ...facts, device: 'phone' }).failed).toEqual({ part: 'phone', holds: false });
  });

  it('names the first condition that fails and shows all', () => {
    const match = matchChatflow(
      flow('a', {
        targeting: {
          visitor: [
            { kind: 'language', any: ['sv'] },
            { kind: 'known', is: true },
            { kind: 'device', any: ['phone'] },
          ],
        },
      }),
      facts,
    );
    expect(match.conditions.map(({ holds }) => holds)).toEqual([true, false, false]);
    expect(match.failed).toBe(match.conditions[1]);
  });
});

describe('targeting: priority', () => {
  const pricing = flow('pricing', { targeting: { include: [{ kind: 'begins', value: '/pricing' }] } });
  const everywhere = flow('everywhere');

  it('lets the first that matches win', () => {
    expect(chooseChatflow([pricing, everywhere], facts)?.id).toBe('pricing');
    expect(chooseChatflow([everywhere, pricing], facts)?.id).toBe('everywhere');
    expect(chooseChatflow([pricing, everywhere], { ...facts, url: 'https://shop.example/' })?.id).toBe('everywhere');
  });

  it('shows nothing where none matches', () => {
    expect(chooseChatflow([pricing], { ...facts, url: 'https://shop.example/' })).toBeNull();
    expect(chooseChatflow([], facts)).toBeNull();
  });
});

describe('targeting: facts from headers', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148', 'phone'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/142 Mobile Safari/537.36', 'phone'],
    ['Mozilla/5.0 (Linux; Android 15; SM-X710) Chrome/142 Safari/537.36', 'tablet'],
    ['Mozilla/5.0 (iPad; CPU OS 12_0 like Mac OS X) Mobile/15A5341f', 'tablet'],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/142', 'desktop'],
    ['', 'desktop'],
  ])('%s is a %s', (agent, device) => expect(deviceOf(agent)).toBe(device));

  it.each([
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en;q=0.5, de', 'de'],
    ['*', ''],
    ['', ''],
    ['<script>', ''],
  ])('%j prefers %j', (accepted, language) => expect(preferredLanguage(accepted)).toBe(language));
});

it.each([
  ['se', 'SE'],
  [' NO ', 'NO'],
  ['XX', ''],
  ['T1', ''],
  ['Sweden', ''],
  [null, ''],
])('reads the country a proxy says: %j', (header, country) => {
  expect(countryIn(header)).toBe(country);
});
