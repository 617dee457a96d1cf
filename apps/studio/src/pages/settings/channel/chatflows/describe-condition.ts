// A targeting condition as a part of a sentence, in the member's language.
import type { Chatflow, Condition, PageRule, VisitorRule } from '@parley/helpdesk';
import type { TFunction } from 'i18next';

export type SayTargeting = TFunction<'targeting'>;

/** What sentences need besides the words: the reader's language, and the names of labels. */
export type Saying = {
  readonly say: SayTargeting;
  readonly language: string;
  readonly labels: readonly { readonly id: string; readonly name: string }[];
};

/** As in "where the address begins with /pricing" or "uses: Phone". */
export function describeCondition(condition: Condition, saying: Saying): string {
  const { say } = saying;
  if (condition.part === 'phone') return say('said.phone');
  if (condition.part === 'visitor') return describeVisitor(condition.rule, saying);
  return say(condition.part === 'exclude' ? 'said.never' : 'said.on', { rule: describePage(condition.rule, say) });
}

export function describePage(rule: PageRule, say: SayTargeting): string {
  const value = rule.value || '…';
  if (rule.kind !== 'query') return say(`said.${rule.kind}`, { value });
  const name = rule.name || '…';
  return say(rule.how === 'is' ? 'said.queryIs' : 'said.queryContains', { name, value });
}

export function describeVisitor(rule: VisitorRule, { say, language, labels }: Saying): string {
  switch (rule.kind) {
    case 'known':
      return say(rule.is ? 'said.known' : 'said.unknown');
    case 'returning':
      return say(rule.is ? 'said.returning' : 'said.fresh');
    case 'device':
      return say('said.device', { list: rule.any.map((device) => say(`visitor.devices.${device}`)).join(', ') });
    case 'language':
      return say('said.language', { list: rule.any.join(', ') });
    case 'country':
      return say('said.country', { list: rule.any.map((code) => countryName(code, language)).join(', ') });
    case 'label': {
      const list = rule.any.map((id) => labels.find((label) => label.id === id)?.name ?? say('said.goneLabel'));
      return say(rule.is ? 'said.labelled' : 'said.notLabelled', { list: list.join(', ') });
    }
    case 'referrer':
      return rule.value === '' ? say('said.direct') : say('said.referrer', { value: rule.value });
  }
}

/** One line for a list: each condition, or that there is none. */
export function describeChatflow({ targeting, display }: Chatflow, saying: Saying): string {
  const { say } = saying;
  const conditions: Condition[] = [
    ...targeting.include.map((rule) => ({ part: 'include', rule, holds: true }) as const),
    ...targeting.exclude.map((rule) => ({ part: 'exclude', rule, holds: true }) as const),
    ...targeting.visitor.map((rule) => ({ part: 'visitor', rule, holds: true }) as const),
    ...(display.hideOnPhone ? [{ part: 'phone', holds: true } as const] : []),
  ];
  const said = conditions.map((condition) => describeCondition(condition, saying)).join(' · ');
  return said === '' ? say('everyone') : said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** A country in the reader's language, by its two letters. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
