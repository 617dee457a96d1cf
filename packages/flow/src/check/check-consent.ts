// Personal data kept before the visitor agreed to it; only in flows that ask for consent somewhere.
import type { Instruction } from '../compile/machine';
import { findVisit } from '../graph/find-visit';
import type { FlowProblem } from '../language/problem';
import { type Checking, type LiveStep, nameOf, warningOf } from './checking';

/** Ways out by which the visitor agrees, as `step/exit`. */
export function consentWays(live: readonly LiveStep[]): ReadonlySet<string> {
  return new Set(live.flatMap(({ model, step }) => model.consents(step.options).map((exit) => `${step.id}/${exit}`)));
}

export function checkConsent({ graph, live, states }: Checking): FlowProblem[] {
  const agreed = consentWays(live);
  if (agreed.size === 0) return [];
  return live.flatMap((at) => {
    if (!keepsPersonalData(at)) return [];
    const visit = findVisit(graph, at.step.id, (from, { exit }) => !agreed.has(`${from.step.id}/${exit?.id}`));
    if (!visit) return [];
    const message = `"${nameOf(at)}" keeps personal data before the visitor has agreed to it.`;
    return [warningOf({ code: 'before-consent', stepId: at.step.id, message, visit, values: { step: nameOf(at) } })];
  });

  function keepsPersonalData({ step, model }: LiveStep): boolean {
    if (model.consents(step.options).length > 0) return false;
    const { entry = [], always = [], on = {} } = states.get(step.id) ?? {};
    const ways = [...always, ...Object.values(on).flatMap((some) => some ?? [])];
    const instructions = [...entry, ...ways.flatMap(({ actions = [] }) => actions)];
    const asksAddress = instructions.some(isAddressQuestion);
    return instructions.some(({ type }) => type === 'set-contact' || (type === 'set' && asksAddress));
  }
}

function isAddressQuestion(instruction: Instruction): boolean {
  return instruction.type === 'await' && ['email', 'phone', 'address'].includes(instruction.params.kind);
}
