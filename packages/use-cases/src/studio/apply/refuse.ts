// Why a workspace file is not applied: thrown by its parts, caught where it is applied.
import type { FlowProblem } from '@parley/flow';
import { type Fault, fault } from '@parley/primitives';

/** Why a file was not applied; with the problems of its flows when those are why. */
export type Refusal = Fault & { readonly problems?: readonly RefusedFlow[] };
export type RefusedFlow = { readonly flow: string; readonly problems: readonly FlowProblem[] };

/** The file asks for something that can not be; nothing of it was stored. */
export class CanNotApply extends Error {
  constructor(readonly why: Refusal) {
    super(why.message);
    this.name = 'CanNotApply';
  }
}

export function refuse(message: string, field: string): never {
  throw new CanNotApply(fault('invalid', message, field));
}

/** Flows that the studio would not publish either. */
export function refuseFlows(refused: readonly RefusedFlow[]): void {
  if (refused.length === 0) return;
  const names = refused.map(({ flow }) => `"${flow}"`).join(', ');
  const message = `Nothing was stored: ${names} cannot be published as drawn. Mend the problems or set "publish" to false.`;
  throw new CanNotApply({ ...fault('invalid', message, 'flows'), problems: refused });
}
