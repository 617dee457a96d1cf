// Edges between the steps to be; a question without words of its own takes them from the message before it.
import { plainNow } from '../map/bubbles';
import type { Unit } from './unit';

export type Link = { readonly from: string; readonly exit: string; to: string | null };
type Linked = { readonly units: readonly Unit[]; readonly links: readonly Link[] };

/** Moves the last text of the only message before a wordless question into it. */
export function askInOneStep({ units, links }: Linked): Linked {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const incoming = new Map<string, Link[]>();
  for (const link of links)
    if (link.to !== null) incoming.set(link.to, [...(incoming.get(link.to) ?? []).slice(0, 1), link]);
  const gone = new Map<string, string>();
  const asking = units.map((unit) => {
    if (!unit.wordless) return unit;
    const [only, second] = incoming.get(unit.id) ?? [];
    const before = only && !second ? byId.get(only.from) : undefined;
    const last = before?.bubbles.at(-1);
    if (!before || last?.seed.kind !== 'text') return withStandIn(unit);
    before.bubbles.pop();
    if (last.seed.rich !== undefined) unit.tell('changed', plainNow);
    if (before.bubbles.length === 0) gone.set(before.id, unit.id);
    return withText(unit, last.seed.text);
  });
  const kept = links.filter(({ from }) => !gone.has(from));
  for (const link of kept) link.to = link.to === null ? null : (gone.get(link.to) ?? link.to);
  return { units: asking.filter(({ id }) => !gone.has(id)), links: kept };
}

function withText(unit: Unit, words: string): Unit {
  const { text } = unit.options;
  const scale = typeof text === 'string' && text !== '' ? `\n${text}` : '';
  return { ...unit, options: { ...unit.options, text: `${words}${scale}` } };
}

function withStandIn(unit: Unit): Unit {
  const { placeholder, answer } = unit.options;
  const general = answer === 'choice' ? 'Please choose:' : 'Please answer:';
  const text = typeof placeholder === 'string' && placeholder !== '' ? placeholder : general;
  unit.tell('changed', `The input had no question of its own; it asks "${text.slice(0, 80)}" now.`);
  return withText(unit, text);
}
