// Tries drawings out beside the page, so that writing stays smooth however large the flow is.
import { channelModels } from '@parley/channels/models';
import { examineFlow } from '@parley/engine';
import type { FlowDraft, FlowProblem } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { type FlowShelf, shelfLibrary, shelfLive } from './flow-shelf';

export type CheckRequest = {
  readonly number: number;
  readonly flowId: string;
  readonly draft: FlowDraft;
  readonly channels: readonly string[];
  /** The flows it calls or leads to; null while they are not known yet. */
  readonly shelf: FlowShelf | null;
};
export type CheckAnswer = {
  readonly number: number;
  readonly problems: readonly FlowProblem[];
  readonly steps: readonly string[];
  readonly ways: readonly string[];
  readonly missing: readonly string[];
};

globalThis.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { number, flowId, draft, channels, shelf } = data;
  const models = Object.values(channelModels).filter(({ kind }) => channels.includes(kind));
  const checked = models.map(({ kind, capabilities }) => ({ kind, capabilities }));
  const { problems, report } = examineFlow(draft, stepModels, {
    channels: checked,
    flowId,
    ...(shelf && { library: shelfLibrary(shelf), live: shelfLive(shelf) }),
  });
  const { steps, ways } = report.coverage;
  const answer: CheckAnswer = { number, problems, steps: steps.covered, ways: ways.covered, missing: ways.missing };
  globalThis.postMessage(answer, { transfer: [] });
});
