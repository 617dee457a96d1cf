// Whether a chatflow is for this visit, condition by condition, so that a page can be explained as well as decided.
import type { Chatflow, PageRule, VisitorRule } from './chatflow';
import { matchPage } from './match-page';
import type { VisitFacts } from './visit-facts';

export type Condition =
  | { readonly part: 'include' | 'exclude'; readonly rule: PageRule; readonly holds: boolean }
  | { readonly part: 'visitor'; readonly rule: VisitorRule; readonly holds: boolean }
  | { readonly part: 'phone'; readonly holds: boolean };

export type ChatflowMatch = {
  readonly matches: boolean;
  readonly conditions: readonly Condition[];
  /** The first that keeps it away, or null. Of pages to be on, one that holds is enough. */
  readonly failed: Condition | null;
};

/** @example matchChatflow(chatflow, facts).matches */
export function matchChatflow({ targeting, display }: Chatflow, facts: VisitFacts): ChatflowMatch {
  const include = targeting.include.map((rule) => onPage('include', rule, matchPage(rule, facts.url)));
  const exclude = targeting.exclude.map((rule) => onPage('exclude', rule, !matchPage(rule, facts.url)));
  const visitor = targeting.visitor.map(
    (rule): Condition => ({ part: 'visitor', rule, holds: matchVisitor(rule, facts) }),
  );
  const phone: Condition[] = display.hideOnPhone ? [{ part: 'phone', holds: facts.device !== 'phone' }] : [];
  const must = [...exclude, ...visitor, ...phone];
  const onNone = include.length > 0 && !include.some(({ holds }) => holds);
  const failed = (onNone ? include[0] : must.find(({ holds }) => !holds)) ?? null;
  return { matches: failed === null, conditions: [...include, ...must], failed };
}

/** The first whose targeting matches wins; whether somebody is there plays no part in it. */
export function chooseChatflow(chatflows: readonly Chatflow[], facts: VisitFacts): Chatflow | null {
  return chatflows.find((chatflow) => matchChatflow(chatflow, facts).matches) ?? null;
}

function onPage(part: 'include' | 'exclude', rule: PageRule, holds: boolean): Condition {
  return { part, rule, holds };
}

function matchVisitor(rule: VisitorRule, facts: VisitFacts): boolean {
  switch (rule.kind) {
    case 'known':
      return facts.known === rule.is;
    case 'returning':
      return facts.returning === rule.is;
    case 'device':
      return rule.any.includes(facts.device);
    case 'language':
      return rule.any.includes(facts.language);
    case 'country':
      return rule.any.includes(facts.country);
    case 'label':
      return rule.any.some((id) => facts.labelIds.includes(id)) === rule.is;
    case 'referrer':
      return rule.value === ''
        ? facts.referrer === ''
        : facts.referrer.toLowerCase().includes(rule.value.toLowerCase());
  }
}
