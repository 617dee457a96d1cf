// Ways on that the drawing offers and no visit took: never taken, or not to be decided; and visits the engine gave up on.
import { exitName, expressionHints, type FlowProblem, reachableSteps, type Way } from '@parley/flow';
import type { StepFacts } from '../explore/step-facts';
import { type Evidence, isDecidable, toVisit } from './with-evidence';

type Untaken = { readonly facts: StepFacts; readonly way: Way };

export function unprovedProblems(evidence: Evidence): FlowProblem[] {
  return [...untakenWays(evidence).map((untaken) => problemOf(evidence, untaken)), ...failures(evidence)];
}

function untakenWays({ exploration, found }: Evidence): Untaken[] {
  const { sightings, terrain } = exploration;
  const told = new Set(
    found.flatMap(({ stepId, field }) => (field?.startsWith('exit:') ? [`${stepId}/${field}`] : [])),
  );
  // What is written wrong decides nothing; once it is mended there is something to prove
  const wrong = new Set(
    found.flatMap(({ severity, stepId }) => (severity === 'error' && stepId !== null ? [stepId] : [])),
  );
  const { steps, ways } = sightings;
  return [...reachableSteps(terrain.graph)].flatMap((id) => {
    const facts = terrain.facts.get(id);
    // What lies behind a way that is not taken is not taken either: only the first one is worth telling
    if (!facts || !steps.has(id) || wrong.has(id)) return [];
    return facts.at.ways.flatMap((way) => {
      const { exit } = way;
      if (!exit || exit.look === 'failure' || ways.has(`${id}/${exit.id}`)) return [];
      return told.has(`${id}/exit:${exit.id}`) ? [] : [{ facts, way }];
    });
  });
}

function problemOf({ exploration }: Evidence, { facts, way }: Untaken): FlowProblem {
  const { step } = facts.at;
  const exit = exitName(facts.at.exits, way.exit?.id ?? '');
  const open =
    !exploration.complete || facts.conditions.some((source) => !(expressionHints(source)?.decidable ?? true));
  const undecided = open || waitsForAnswers(facts) || !isDecidable(exploration);
  const name = step.name || step.id;
  const about = {
    severity: 'warning',
    stepId: step.id,
    field: `exit:${way.exit?.id}`,
    values: { exit, step: name },
  } as const;
  const visit = exploration.sightings.toStep(step.id);
  return undecided
    ? {
        code: 'undecided',
        message: `Whether "${exit}" of "${name}" is ever taken could not be decided: no visit was found that takes it.`,
        ...about,
        ...(visit && toVisit(visit)),
      }
    : {
        code: 'never-taken',
        message: `"${exit}" of "${name}" is never taken, whatever visitors do before it.`,
        ...about,
        ...(visit && toVisit(visit)),
      };
}

/** Whether an answer exists that a question takes is for the question to say, so not finding one proves nothing. */
function waitsForAnswers({ at, events }: StepFacts): boolean {
  return at.model?.waits(at.step.options) === true || Object.keys(events).length > 0;
}

/** Visits that fail for other reasons than the circles told already. */
function failures({ exploration, found }: Evidence): FlowProblem[] {
  const circles = found.some(({ code }) => code === 'endless-loop');
  const codes = new Set<string>();
  return exploration.sightings.failures.flatMap(({ place, code, message }): FlowProblem[] => {
    if ((circles && code === 'step-budget') || codes.has(code)) return [];
    codes.add(code);
    const { stepId } = place.stand.turn.session;
    const shown = toVisit(place.visit());
    return [{ code: 'failing-visit', severity: 'error', stepId, field: null, message, values: { message }, ...shown }];
  });
}
