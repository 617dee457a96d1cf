// Asks the worker what is wrong with the drawing; only the latest drawing is worth an answer.
import type { FlowChecker } from '@parley/editor';
import type { CheckAnswer, CheckRequest } from './check-worker';
import CheckWorker from './check-worker?worker';
import type { FlowShelf } from './flow-shelf';

type Wanted = {
  readonly draft: Parameters<FlowChecker['check']>[0];
  readonly answer: Parameters<FlowChecker['check']>[1];
};
export type DraftChecker = FlowChecker & {
  /** Kinds of the channels that use the flow: their limits count. */
  setChannels(kinds: readonly string[]): void;
  /** The flows it calls or leads to, once they are known. */
  setShelf(flows: FlowShelf | null): void;
  close(): void;
};

export function createDraftChecker(flowId: string): DraftChecker {
  let worker: Worker | null = null;
  let channels: readonly string[] = [];
  let shelf: FlowShelf | null = null;
  let number = 0;
  let asked: Wanted | null = null;
  let next: Wanted | null = null;
  let last: Wanted | null = null;
  const ask = (wanted: Wanted) => {
    number += 1;
    asked = wanted;
    last = wanted;
    const request: CheckRequest = { number, flowId, draft: wanted.draft, channels, shelf };
    worker ??= listen(new CheckWorker());
    worker.postMessage(request, { transfer: [] });
  };
  const listen = (made: Worker) => {
    made.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => take(data));
    return made;
  };
  const take = (given: CheckAnswer) => {
    if (given.number !== number || !asked) return;
    const { problems, steps, ways, missing } = given;
    const covered = { steps: new Set(steps), ways: new Set(ways), missing: new Set(missing) };
    // While a newer drawing waits, this answer is old, but better than an older one
    asked.answer({ problems, covered });
    asked = null;
    const following = next;
    next = null;
    if (following) ask(following);
  };
  const askAgain = () => {
    if (asked) next ??= asked;
    else if (last) ask(last);
  };
  return {
    check: (draft, answer) => {
      if (asked) next = { draft, answer };
      else ask({ draft, answer });
    },
    setChannels: (kinds) => {
      if (kinds.join() === channels.join()) return;
      channels = kinds;
      askAgain();
    },
    setShelf: (flows) => {
      if (flows === shelf) return;
      shelf = flows;
      askAgain();
    },
    close: () => {
      worker?.terminate();
      worker = null;
      asked = null;
    },
  };
}
