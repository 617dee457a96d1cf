// Puts every called flow into its caller's drawing, so that compiler, engine and checker see one flow and nothing new.
import { errorOf, nameOf, warningOf } from '../check/checking';
import { calledExit, type Crossing, type FlowCall } from '../language/calling';
import type { Edge, FlowDraft, Step, Variable } from '../language/document';
import { findModel } from '../language/find-model';
import type { FlowProblem } from '../language/problem';
import type { StepModels } from '../language/step-model';
import { type CallableFlow, callableFlow } from './callable-flow';
import { checkCall, ownValue } from './check-call';
import { FreshNames } from './fresh-names';
import { type InlinedFlow, inlineFlow, type Names } from './inline-flow';
import { inlineTexts } from './inline-texts';
import { type CalledFlow, callOf, type FlowLibrary } from './library';
import { type CallPlace, type LinkedFlow, mostLinkedSteps, mostLinkedVariables } from './linked-flow';

export type Linking = {
  readonly library: FlowLibrary;
  /** The draft's own flow: one that calls it back goes in a circle. */
  readonly flowId?: string | null;
};

/**
 * Total: a call that cannot be followed stays as it is and is a problem of the step. Always ends.
 * @example
 * const linked = linkFlow(draft, stepModels, { library, flowId });
 * if (linked.problems.length === 0) compileFlow(linked.document, stepModels);
 */
export function linkFlow(draft: FlowDraft, stepModels: StepModels, linking: Linking): LinkedFlow {
  return new Linker(draft, stepModels, linking).run();
}

/** A call to follow: the step as it is now, and how the visit came to it. */
type Open = {
  readonly step: Step;
  /** The author's own step that it lies behind, or is. */
  readonly root: Step;
  readonly through: readonly string[];
  readonly inside: CallPlace['inside'];
};

class Linker {
  private readonly steps: Map<string, Step>;
  private readonly edges: Edge[];
  private readonly variables: Map<string, Variable>;
  private readonly tables: Map<string, Record<string, string>>;
  private readonly places = new Map<string, CallPlace>();
  private readonly names = new Map<string, string>();
  private readonly problems: FlowProblem[] = [];
  /** Step that calls -> step where the visit comes out again. */
  private readonly outs = new Map<string, string>();
  private readonly entries: Edge[] = [];
  private readonly fresh: Names;
  private readonly known = new Map<string, CallableFlow | null>();

  constructor(
    private readonly draft: FlowDraft,
    private readonly stepModels: StepModels,
    private readonly linking: Linking,
  ) {
    this.steps = new Map(draft.steps.map((step) => [step.id, step]));
    this.edges = [...draft.edges];
    this.variables = new Map(draft.variables.map((variable) => [variable.name, variable]));
    this.tables = new Map(Object.entries(draft.translations).map(([language, table]) => [language, { ...table }]));
    this.fresh = {
      ids: new FreshNames(80, this.steps.keys()),
      edges: new FreshNames(
        80,
        draft.edges.map(({ id }) => id),
      ),
      variables: new FreshNames(60, this.variables.keys(), '_'),
    };
  }

  run(): LinkedFlow {
    const { flowId } = this.linking;
    const through = flowId ? [flowId] : [];
    const open: Open[] = this.draft.steps.map((step) => ({ step, root: step, through, inside: null }));
    // What comes in with a call is looked at in its turn
    for (const at of open) {
      const call = callOf(at.step, this.stepModels);
      if (call) open.push(...this.follow(at, call));
    }
    const { draft, places, names, problems } = this;
    return places.size === 0
      ? { document: draft, places, names, problems }
      : { document: this.assemble(), places, names, problems };
  }

  /** The calls that came in with it. */
  private follow(at: Open, call: FlowCall): readonly Open[] {
    const called = this.find(at, call);
    const flow = called && this.prepare(at, call, called);
    if (!flow || !called || !this.hasRoom(at, flow)) return [];
    this.report(at, checkCall({ call, flow, typeOf: (name) => this.variables.get(name)?.type ?? null }));
    const inlined = inlineFlow(flow, { call: at.step.id, names: this.fresh, stepModels: this.stepModels });
    this.join(at, { call, flow, inlined });
    this.speak(at, called, inlined);
    const through = [...at.through, call.flowId];
    return inlined.steps.map(({ step, was }) => {
      const inside = { flow: call.flowId, version: called.version, step: was };
      this.places.set(step.id, { call: at.root.id, inside });
      return { step, root: at.root, through, inside };
    });
  }

  private find(at: Open, call: FlowCall): CalledFlow | null {
    const values = { flow: call.flowId, version: call.version ?? 0 };
    if (at.through.includes(call.flowId)) {
      const message = `"${nameOf({ step: at.root })}" leads back to a flow that is still running: flows call each other in a circle.`;
      if (!this.problems.some(({ code }) => code === 'cyclic-call'))
        this.report(at, [errorOf({ code: 'cyclic-call', field: 'flowId', message, values })]);
      return null;
    }
    const found = this.linking.library(call.flowId, call.version);
    if (found) return found;
    const which = call.version === null ? 'is not published' : `is not there in version ${call.version}`;
    const message = `The flow that "${nameOf(at)}" calls ${which}.`;
    this.report(at, [errorOf({ code: 'missing-flow', field: 'flowId', message, values })]);
    return null;
  }

  private prepare(at: Open, { flowId }: FlowCall, { document, name, version }: CalledFlow): CallableFlow | null {
    const key = `${flowId}:${version}`;
    const known = this.known.get(key);
    const flow = known === undefined ? callableFlow(document, this.stepModels) : known;
    this.known.set(key, flow);
    if (flow) return flow;
    const message = `"${name}" has no trigger by which other flows call it.`;
    this.report(at, [errorOf({ code: 'not-callable', field: 'flowId', message, values: { name, version } })]);
    return null;
  }

  private hasRoom(at: Open, { steps, document }: CallableFlow): boolean {
    const fits =
      this.steps.size + steps.length < mostLinkedSteps &&
      this.variables.size + document.variables.length <= mostLinkedVariables;
    if (!fits && !this.problems.some(({ code }) => code === 'too-large')) {
      const message = `With everything it calls, this flow has more than ${mostLinkedSteps} steps or ${mostLinkedVariables} variables.`;
      this.report(at, [errorOf({ code: 'too-large', field: 'flowId', message, values: { steps: mostLinkedSteps } })]);
    }
    return fits;
  }

  private join(at: Open, { call, flow, inlined }: { call: FlowCall; flow: CallableFlow; inlined: InlinedFlow }): void {
    const { step, root } = at;
    const { calling } = findModel(this.stepModels, step.kind) ?? {};
    if (!calling) return;
    for (const { step: inner } of inlined.steps) this.steps.set(inner.id, inner);
    for (const variable of inlined.variables) this.variables.set(variable.name, variable);
    for (const [own, renamed] of inlined.renamed) this.names.set(renamed, this.names.get(own) ?? own);
    this.edges.push(...inlined.edges);
    const entry = flow.entry === null ? inlined.out : (inlined.ids.get(flow.entry) ?? inlined.out);
    this.entries.push({
      id: this.fresh.edges.take(`${step.id}--${calledExit}`),
      from: { step: step.id, exit: calledExit },
      to: entry,
    });
    this.outs.set(step.id, inlined.out);
    const link = (end: 'in' | 'out', sets: readonly Crossing[]) => calling.link(step.options, { end, sets });
    this.steps.set(step.id, { ...step, options: link('in', inwards(call, flow, inlined)) });
    const back = { ...step, id: inlined.out, options: link('out', this.outwards(call, flow, inlined)) };
    this.steps.set(inlined.out, back);
    for (const id of [step.id, inlined.out]) this.places.set(id, { call: root.id, inside: at.inside });
  }

  private outwards({ outputs }: FlowCall, { face }: CallableFlow, { renamed }: InlinedFlow): Crossing[] {
    return face.outputs.flatMap((name) => {
      const variable = ownValue(outputs, name);
      const source = renamed.get(name);
      const type = this.variables.get(source ?? '')?.type ?? 'text';
      return variable === undefined || source === undefined ? [] : [{ name, variable, type, source }];
    });
  }

  private speak(at: Open, { document, name }: CalledFlow, inlined: InlinedFlow): void {
    const { tables, missing } = inlineTexts(inlined, { caller: this.draft, called: document }, this.stepModels);
    for (const [language, table] of Object.entries(tables))
      this.tables.set(language, { ...this.tables.get(language), ...table });
    if (missing === 0) return;
    const values = { name, language: this.draft.language, own: document.language };
    const message = `"${name}" is not written in "${values.language}": visitors see its texts in "${values.own}".`;
    this.report(at, [warningOf({ code: 'called-language', message, values })]);
  }

  /** A problem deep inside is the business of the author's own step. */
  private report({ root, inside }: Open, problems: readonly FlowProblem[]): void {
    const about: FlowProblem['values'] = inside
      ? { calledFlow: inside.flow, calledVersion: inside.version, calledStep: inside.step }
      : {};
    this.problems.push(
      ...problems.map((problem) => ({
        ...problem,
        stepId: root.id,
        field: inside ? null : problem.field,
        values: { ...problem.values, ...about },
      })),
    );
  }

  private assemble(): FlowDraft {
    const own = this.edges.map((edge) => {
      const out = this.outs.get(edge.from.step);
      return out === undefined ? edge : { ...edge, from: { ...edge.from, step: out } };
    });
    return {
      ...this.draft,
      variables: [...this.variables.values()],
      steps: [...this.steps.values()],
      edges: [...own, ...this.entries],
      translations: Object.fromEntries(this.tables),
    };
  }
}

/** Every variable of the called flow, so that a second call begins as empty as the first; addresses for the outside stay. */
function inwards({ inputs }: FlowCall, { face, document, steps }: CallableFlow, { renamed }: InlinedFlow): Crossing[] {
  const links = new Set(steps.flatMap(({ step, model }) => model?.outside(step.options)?.link ?? []));
  const taken = new Set(face.inputs.map(({ variable }) => variable));
  return document.variables.flatMap(({ name, type }) => {
    const variable = renamed.get(name);
    const given = taken.has(name) ? (ownValue(inputs, name)?.trim() ?? '') : '';
    if (variable === undefined || links.has(name)) return [];
    return [{ name: taken.has(name) ? name : null, variable, type, source: given === '' ? null : given }];
  });
}
