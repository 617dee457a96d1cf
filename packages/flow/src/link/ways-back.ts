// The ways out of a step on which a visit would end: in a called flow they lead back to the caller.
import type { Step } from '../language/document';
import type { StepModel } from '../language/step-model';
import { plainJson } from '../compile/plain-json';

/** Exits nobody drew a way from. One that the step itself copes with, by doing something else, is left to it. */
export function waysBack(step: Step, model: StepModel | null, drawn: ReadonlySet<string>): readonly string[] {
  if (!model) return drawn.size > 0 ? [] : ['next'];
  const exits = model.exits(step.options).map(({ id }) => id);
  const open = exits.filter((id) => !drawn.has(id));
  // A disabled step is passed by its first way
  if (step.disabled) return open.filter((id) => id === exits[0]);
  const compile = (also: string | null) =>
    model.compile(step, {
      localize: (_path, text) => ({ text }),
      isConnected: (exit) => exit === also || drawn.has(exit),
    });
  const state = compile(null);
  const { always = [], on = {}, after = {} } = state;
  const transitions = [...always, ...Object.values(on).flatMap((some) => some ?? []), ...Object.values(after).flat()];
  const taken = new Set(transitions.flatMap(({ to }) => (typeof to === 'string' ? [] : [to.exit])));
  const words = JSON.stringify(plainJson(state));
  return open.filter((id) => taken.has(id) && JSON.stringify(plainJson(compile(id))) === words);
}
