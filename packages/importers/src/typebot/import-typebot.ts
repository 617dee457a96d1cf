// A Typebot file of any version as a flow draft, with a list of what could not be carried over.
import { emptyFlow } from '@parley/flow';
import type { Imported, Loss } from '../loss';
import { askInOneStep, type Link } from './draft/link-units';
import { buildUnits } from './draft/build-units';
import { settleWays } from './draft/settle-ways';
import { endId, startId, writeDraft } from './draft/write-draft';
import { cleanJson, isRaw } from './source/clean-json';
import { expandLinks } from './source/expand-links';
import { readSource } from './source/read-source';
import type { Source, SourceBlock } from './source/source';
import { findNotes } from './ways/find-notes';
import { findWays } from './ways/find-ways';
import { targetsOf, unusedEdges } from './ways/list-links';
import { createNames, fitId } from './words/create-names';
import { nameVariables } from './words/name-variables';
import type { Tell } from './words/translate';

const mostBlocks = 50_000;
const mostSteps = 20_000;
const mostEdges = 60_000;

/**
 * Never throws: what is no Typebot file, or too large for one, gives an empty draft and one loss that says so.
 * @example
 * const { draft, losses } = importTypebot(JSON.parse(text));
 */
export function importTypebot(json: unknown): Imported {
  const cleaned = cleanJson(json);
  if (!cleaned.ok) return refuse(cleaned.error);
  const source = isRaw(cleaned.value.value) ? readSource(cleaned.value.value) : null;
  if (!source) return refuse('This is not a Typebot file.');
  const count = source.groups.reduce((sum, { blocks }) => sum + blocks.length, 0);
  if (count > mostBlocks) return refuse(`This file has ${count} blocks; at most ${mostBlocks} can be imported.`);
  const imported = carryOver(source);
  const { steps, edges } = imported.draft;
  if (steps.length > mostSteps) return refuse(`This comes to ${steps.length} steps; a flow has at most ${mostSteps}.`);
  if (edges.length > mostEdges) return refuse(`This comes to ${edges.length} edges; a flow has at most ${mostEdges}.`);
  const cut = 'Values nested deeper than a flow can hold were left out.';
  return cleaned.value.cut ? { ...imported, losses: [aboutFile('lost', cut), ...imported.losses] } : imported;
}

function refuse(message: string): Imported {
  return { draft: emptyFlow('', 'en'), losses: [aboutFile('lost', message)] };
}

function aboutFile(what: Loss['what'], message: string, kind = 'file'): Loss {
  return { block: null, group: '', kind, what, message };
}

function carryOver(file: Source): Imported {
  const losses: Loss[] = [
    aboutFile('note', 'Theme, settings, results and credentials are not part of a flow.'),
    ...file.events.map((type) => aboutFile('lost', `What the event "${type}" starts cannot be reached here.`, 'event')),
  ];
  losses.push(...unusedEdges(file));
  const { source, notes } = findNotes(expandLinks(file), losses);
  const variables = nameVariables(source, losses);
  const ways = findWays(source, losses);
  const freshId = createNames(fitId, [startId, endId]);
  const { units, slots } = buildUnits(source.groups, {
    ways,
    variables,
    freshId,
    entered: enteredBlocks(source),
    tellOf: (block) => tellOf(block, losses),
  });
  const settle = settleWays(slots);
  const links: Link[] = [
    { from: startId, exit: 'next', to: settle(ways.start()) },
    ...units.flatMap(({ id, ways: out }) =>
      out.map(({ exit, to, unit }) => ({ from: id, exit, to: unit ?? settle(to) })),
    ),
  ];
  const placed = notes.map((group) => ({ id: freshId(`note_${group.id}`), group }));
  const draft = writeDraft({ source, ...askInOneStep({ units, links }), notes: placed, variables });
  return { draft, losses };
}

function tellOf({ id, type, group }: SourceBlock, losses: Loss[]): Tell {
  return (what, message) => {
    losses.push({ block: id, group: group.title, kind: type, what, message });
  };
}

function enteredBlocks({ groups, edges }: Source): ReadonlySet<string> {
  const byStart = [...edges.values()].map(({ to }) => to.block);
  return new Set([...byStart, ...groups.flatMap((group) => targetsOf(group, edges).map(({ block }) => block))]);
}
