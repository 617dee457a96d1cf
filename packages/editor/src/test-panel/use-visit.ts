// Plays the visitor's inputs on the draft as it is now: a change of the drawing shows at once in the same visit.
import { createRunner } from '@parley/engine';
import { compileFlow, type FlowDraft, type LinkedFlow, linkFlow, type VisitScript } from '@parley/flow';
import { channelKindSchema } from '@parley/messages';
import { useMemo, useState } from 'react';
import { editorOf, useEditor, useEditorState } from '../store/editor-context';
import { emptyVisit, nextVisit, type Stage, type Visit, type VisitInput } from './visit';

export type TriedOut = {
  readonly visit: Visit;
  /** One visit after each input; the first is before any. */
  readonly visits: readonly Visit[];
  readonly at: number;
  /** What is visited: the drawing with the flows it calls. */
  readonly linked: LinkedFlow;
  act(input: VisitInput): void;
  goTo(at: number): void;
  restart(): void;
  /** The visit up to here as a script; null before it has begun. */
  script(): VisitScript | null;
};

export type StageSettings = {
  readonly locale: string;
  readonly channel: string;
  readonly trigger: string | null;
  /** Where the visit begins instead of behind its trigger. */
  readonly from: string | null;
  /** A visit to play, from its beginning to its end. */
  readonly playing: VisitScript | null;
};

export function useVisit({ locale, channel, trigger, from, playing }: StageSettings): TriedOut {
  const { editors, stepModels, tools } = useEditor();
  const drawn = useMeaning(useEditorState((state) => state.draft));
  const { library } = tools;
  const linked = useMemo(
    () => linkFlow(beginAt(drawn, trigger, from), stepModels, { library }),
    [drawn, trigger, from, stepModels, library],
  );
  const draft = linked.document;
  const [begun, setBegun] = useState(() => Date.now());
  const [inputs, setInputs] = useState<readonly VisitInput[]>([]);
  const [at, setAt] = useState(0);
  const [began, setBegan] = useState<{ from: string | null; playing: VisitScript | null }>({ from, playing: null });
  if (began.from !== from || began.playing !== playing) {
    const given = playing ? inputsOf(playing, trigger) : [];
    setBegan({ from, playing });
    setInputs(given);
    setAt(given.length);
    if (playing?.now !== undefined) setBegun(playing.now);
  }
  const stage = useMemo<Stage>(() => {
    const kinds = new Map(draft.steps.map((step) => [step.id, step]));
    return {
      runner: createRunner(compileFlow(draft, stepModels)),
      document: draft,
      stepModels,
      locale,
      channel,
      setting: playing ?? nothingSet,
      // A played visit says itself what the world answers
      pretend: (stepId) => {
        if (playing) return null;
        const step = kinds.get(stepId);
        return step ? (editorOf(editors, step.kind)?.pretend(step.options) ?? null) : null;
      },
    };
  }, [draft, stepModels, editors, locale, channel, playing]);
  const visits = useMemo(() => {
    const played: Visit[] = [emptyVisit(begun)];
    for (const input of inputs) played.push(nextVisit(stage, played.at(-1) ?? emptyVisit(begun), input));
    return played;
  }, [stage, inputs, begun]);
  const place = Math.min(at, visits.length - 1);
  return {
    visit: visits[place] ?? emptyVisit(begun),
    visits,
    at: place,
    linked,
    act: (input) => {
      setInputs([...inputs.slice(0, place), input]);
      setAt(place + 1);
    },
    goTo: setAt,
    restart: () => {
      setInputs([]);
      setAt(0);
      setBegun(Date.now());
    },
    script: () => scriptOf(inputs.slice(0, place), visits[place], { locale, channel, now: begun, playing }),
  };
}

type Told = {
  readonly locale: string;
  readonly channel: string;
  readonly now: number;
  readonly playing: VisitScript | null;
};

/** What was set before the visit began is its setting, the rest are its lines. */
function scriptOf(inputs: readonly VisitInput[], visit: Visit | undefined, told: Told): VisitScript | null {
  const start = inputs.find((input) => input.does === 'start');
  if (start?.does !== 'start' || !visit) return null;
  const before = inputs.slice(0, inputs.indexOf(start));
  const team = before.findLast((input) => input.does === 'team');
  const hours = before.findLast((input) => input.does === 'hours');
  const kind = channelKindSchema.safeParse(told.channel);
  const values = { ...told.playing?.variables, ...start.values, ...(start.says !== null && { message: start.says }) };
  return {
    trigger: start.trigger,
    locale: told.locale,
    now: told.now,
    ...(told.playing?.seed !== undefined && { seed: told.playing.seed }),
    ...(told.playing?.contact && { contact: told.playing.contact }),
    ...(kind.success && { channel: kind.data }),
    ...(team?.does === 'team' && { teamAvailable: team.available }),
    ...(hours?.does === 'hours' && { hoursOpen: hours.open }),
    ...(Object.keys(values).length > 0 && { variables: values }),
    steps: visit.script.filter((line, index) => index >= before.length || !('team' in line || 'hours' in line)),
  };
}

const nothingSet = {};

function inputsOf(
  { steps, trigger, teamAvailable, hoursOpen }: VisitScript,
  usual: string | null,
): readonly VisitInput[] {
  const start = trigger ?? usual;
  if (start === null) return [];
  return [
    ...(teamAvailable === false ? [{ does: 'team', available: false } as const] : []),
    ...(hoursOpen === false ? [{ does: 'hours', open: false } as const] : []),
    { does: 'start', trigger: start, values: {}, says: null },
    ...steps.flatMap((line) => ('expects' in line ? [] : [{ does: 'line', line } as const])),
  ];
}

/** The trigger leads straight to the step where the author wants to begin. */
export function beginAt(draft: FlowDraft, trigger: string | null, from: string | null): FlowDraft {
  if (trigger === null || from === null || trigger === from || !draft.steps.some(({ id }) => id === from)) return draft;
  const [first] = draft.edges.filter((edge) => edge.from.step === trigger);
  const others = draft.edges.filter((edge) => edge.from.step !== trigger);
  const exit = first?.from.exit ?? 'next';
  return {
    ...draft,
    edges: [...others, { id: first?.id ?? 'test-from-here', from: { step: trigger, exit }, to: from }],
  };
}

/** The draft, but the same object while only boxes and notes have moved. */
function useMeaning(draft: FlowDraft): FlowDraft {
  const [kept, setKept] = useState(draft);
  const same =
    kept.steps === draft.steps &&
    kept.edges === draft.edges &&
    kept.translations === draft.translations &&
    kept.interrupts === draft.interrupts &&
    kept.language === draft.language &&
    kept.languages === draft.languages &&
    kept.variables === draft.variables;
  if (same) return kept;
  setKept(draft);
  return draft;
}
