// Signs of writing between bubbles: how long each lasts, and the stages a visit goes through.
import type { CompileTools, Instruction, StepState } from '@parley/flow';
import { readMarkup, richWords } from '@parley/messages';
import { joinButtons, partOf, type SpokenBubble, splitAtTyping, type Stretch } from './messages';
import type { Bubble } from './schema';

const longestMs = 20_000;

/** Entry and pauses of the step: without a sign of writing everything is said at once. */
export function compileBubbles(
  step: string,
  bubbles: readonly Bubble[],
  tools: CompileTools,
): Pick<StepState, 'entry' | 'pauses'> {
  const stretches = splitAtTyping(bubbles);
  const stages = stretches.map(({ said }, index): Instruction[] => {
    const next = stretches[index + 1];
    const parts = joinButtons(said).map((group) => group.map((bubble) => partOf(bubble, tools)));
    return [
      ...parts.map((some): Instruction => ({ type: 'say', params: { step, parts: some } })),
      ...(next ? [showTyping(step, typingMs(next))] : []),
    ];
  });
  const [entry = [], ...later] = stages;
  const pauses = later.map((say, index) => ({ ms: typingMs(stretches[index + 1]), say }));
  return { entry, ...(pauses.length > 0 && { pauses }) };
}

/** All signs of writing together. */
export function typingTime(bubbles: readonly Bubble[]): number {
  return splitAtTyping(bubbles).reduce((sum, stretch) => sum + (stretch.typing ? typingMs(stretch) : 0), 0);
}

function showTyping(step: string, ms: number): Instruction {
  return { type: 'effect', params: { step, effect: { kind: 'show-typing', data: { ms } } } };
}

function typingMs(stretch: Stretch | undefined): number {
  const seconds = stretch?.typing?.seconds ?? null;
  if (seconds !== null) return Math.round(Math.min(longestMs, Math.max(500, seconds * 1_000)));
  return writingMs(stretch?.said[0]);
}

/** As long as a quick writer takes, within what nobody minds waiting. */
function writingMs(bubble: SpokenBubble | undefined): number {
  if (bubble?.kind !== 'text') return 1_500;
  const words = bubble.format === 'rich' ? richWords(readMarkup(bubble.text)) : bubble.text;
  return Math.min(6_000, Math.max(1_000, words.length * 35));
}
