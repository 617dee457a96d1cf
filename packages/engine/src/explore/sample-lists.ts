// Lists that something outside might report: of items with the members that the flow takes out of them.
import { expressionHints, type FlowDraft } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { Assignment, StepFacts } from './step-facts';

const mostMembers = 20;

/** A list for each list variable that is set from a member of the answer; null when there is none. */
export function sampleLists(
  assigns: readonly Assignment[],
  { variables }: FlowDraft,
  facts: Iterable<StepFacts>,
): JsonObject | null {
  const lists = new Set(variables.filter(({ type }) => type === 'list').map(({ name }) => name));
  const all = [...facts].flatMap((fact) => fact.assigns);
  const brought = assigns.flatMap(({ name, value }): [string, JsonValue][] => {
    const path = value.from === 'expression' ? /^\s*answer\.(\w+)\s*$/.exec(value.source)?.[1] : undefined;
    return path === undefined || !lists.has(name) ? [] : [[path, itemsOf(membersOf(name, all))]];
  });
  return brought.length === 0 ? null : Object.fromEntries(brought);
}

/** Names written out where the list is read, e.g. in `list.map(item, item["title"])`. */
function membersOf(list: string, assigns: readonly Assignment[]): readonly string[] {
  const sources = assigns.flatMap(({ value }) => (value.from === 'expression' ? [value.source] : []));
  const hints = sources.map(expressionHints).filter((hint) => hint?.names.includes(list));
  const literals = hints.flatMap((hint) => hint?.literals ?? []);
  return literals.filter((literal) => typeof literal === 'string').slice(0, mostMembers);
}

function itemsOf(members: readonly string[]): JsonValue {
  const names = ['Ada', 'Bo'];
  if (members.length === 0) return names;
  return names.map((name) => Object.fromEntries(members.map((member) => [member, name])));
}
