// Where the workspace wants programs to say that they are programs: first words, and words after a long silence, that do not.
import type { FlowProblem } from '../language/problem';
import { entrances } from '../graph/graph-questions';
import { silenceBefore } from './check-window';
import { type Checking, type LiveStep, nameOf, warningOf } from './checking';
import { spokenParts } from './spoken-parts';

const longSilence = 24 * 3_600_000;

/** Said in one of the languages people write flows in; whoever words it otherwise reads a warning too many. */
const tells =
  /bot\b|robot|automat|automaatt|virtu[ae]l|wirtual|digital\S* (assist|hjälp)|assist\S* (digital|virtu)|artificial|künstlich|konstgjord|\b(ai|ki|ia)\b|\bprogram/i;

export function checkDisclosure(checking: Checking): FlowProblem[] {
  if (!checking.channels.some(({ disclosure }) => disclosure === true)) return [];
  const since = silenceBefore(checking.graph);
  const first = firstToSpeak(checking);
  return checking.live.flatMap((at) => {
    const { id } = at.step;
    const speaksUp = first.has(id) || (since.get(id) ?? 0) >= longSilence;
    if (!speaksUp || !speaks(at) || tells.test(wordsOf(checking, at))) return [];
    const message = `"${nameOf(at)}" does not say that a program writes, as the workspace wants it said.`;
    return [warningOf({ code: 'not-disclosed', stepId: id, message, values: { step: nameOf(at) } })];
  });
}

/** The first step that says something on each way from a beginning. */
function firstToSpeak({ graph, live }: Checking): ReadonlySet<string> {
  const speaking = new Set(live.filter(speaks).map(({ step }) => step.id));
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = entrances(graph).map(({ step }) => step.id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (speaking.has(id)) found.add(id);
    else waiting.push(...(graph.steps.get(id)?.ways ?? []).map(({ edge }) => edge.to));
  }
  return found;
}

function speaks({ model, step }: LiveStep): boolean {
  return model.sends(step.options).length > 0;
}

function wordsOf({ graph: { draft } }: Checking, { step, model }: LiveStep): string {
  const speaking = { draft, slots: model.texts(step.options), stepId: step.id, filled: false };
  return JSON.stringify(model.sends(step.options).flatMap((sent) => spokenParts(sent, draft.language, speaking)));
}
