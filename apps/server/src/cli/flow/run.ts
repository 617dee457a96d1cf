// `parley flow run`: a scripted visit, or one typed line by line.
import { createInterface } from 'node:readline/promises';
import { type Command, needed, Unusable, type Words } from '../words';
import { type PlayedVisit, playVisit, setStage, type VisitLine } from '@parley/engine';
import type { FlowDraft, VisitScript, VisitStep } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { withCalledFlows } from './called-flows';
import { readFlow } from './read-flow';
import { readVisit } from './visit-file';

export const runCommand: Command = async (words) => {
  const { document } = await withCalledFlows(words, readFlow(needed(words, 0, 'the flow file')));
  const visit = { ...readVisit(words.options['visit']), ...numbers(words) };
  const interactive =
    words.options['visit'] === undefined && words.options['json'] === undefined && process.stdin.isTTY;
  const played = interactive ? await talk((steps) => play(document, { ...visit, steps })) : play(document, visit);
  const { steps: _steps, ways: _ways, ...told } = played;
  return { json: told, text: interactive ? describeEnd(played) : describe(played), found: played.missed.length > 0 };
};

function play(document: FlowDraft, visit: VisitScript): PlayedVisit {
  const played = playVisit(setStage(document, stepModels), visit);
  if (!played) throw new Unusable('This flow has no trigger to start from.');
  return played;
}

function numbers({ options }: Words): Partial<VisitScript> {
  const read = (name: string) => {
    const text = options[name];
    if (text === undefined) return {};
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 0) throw new Unusable(`--${name} takes a whole number, not ${text}.`);
    return { [name]: number };
  };
  return { ...read('now'), ...read('seed') };
}

/** Plays everything so far again with each line: it is quick, and the same every time. */
async function talk(again: (steps: VisitStep[]) => PlayedVisit): Promise<PlayedVisit> {
  const steps: VisitStep[] = [];
  let played = again(steps);
  let shown = 0;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const show = () => {
    for (const line of played.transcript.slice(shown)) if (line.who !== 'visitor') console.log(describeLine(line));
    shown = played.transcript.length;
  };
  show();
  while (played.status === 'waiting') {
    const said = await terminal.question('> ').catch(() => '');
    if (said.trim() === '') break;
    const wait = /^\/wait (.+)$/.exec(said)?.[1];
    steps.push(wait === undefined ? { says: said } : { waits: wait });
    played = again(steps);
    show();
  }
  terminal.close();
  return played;
}

function describe(played: PlayedVisit): string {
  return [...played.transcript.map(describeLine), describeEnd(played)].join('\n');
}

function describeEnd({ effects, variables, missed, status }: PlayedVisit): string {
  return [
    ...effects.map(({ kind, data }) => `effect ${kind} ${JSON.stringify(data)}`),
    ...Object.entries(variables).map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
    `status: ${status}`,
    ...missed.map((words) => `MISSED: ${words}`),
  ].join('\n');
}

function describeLine({ who, text }: VisitLine): string {
  return `${who === 'visitor' ? '>' : who === 'flow' ? '<' : '-'} ${text}`;
}
