// TEMPORARY until the flow package lands.
import type { FlowCommand, FlowDraft, FlowProblem, StepModels } from '@parley/flow';
export function applyCommand(d: FlowDraft, c: FlowCommand, _models: StepModels): FlowDraft {
  const steps = (f: (s: FlowDraft['steps'][number]) => FlowDraft['steps'][number]) => ({ ...d, steps: d.steps.map(f) });
  switch (c.do) {
    case 'add-step': return { ...d, steps: [...d.steps, c.step], layout: { ...d.layout, steps: { ...d.layout.steps, [c.step.id]: c.at } } };
    case 'remove-steps': {
      const gone = new Set(c.ids);
      const edges = d.edges.filter((e) => !gone.has(e.to) && !gone.has(e.from.step));
      if (c.heal) for (const e of d.edges) if (gone.has(e.to) && !gone.has(e.from.step)) {
        let to: string | undefined = e.to; const seen = new Set<string>();
        while (to && gone.has(to) && !seen.has(to)) { seen.add(to); to = d.edges.find((x) => x.from.step === to)?.to; }
        if (to && !gone.has(to)) edges.push({ ...e, to });
      }
      return { ...d, steps: d.steps.filter((s) => !gone.has(s.id)), edges, layout: { ...d.layout, steps: Object.fromEntries(Object.entries(d.layout.steps).filter(([id]) => !gone.has(id))) } };
    }
    case 'move-steps': return { ...d, layout: { ...d.layout, steps: { ...d.layout.steps, ...c.to } } };
    case 'set-options': return steps((s) => (s.id === c.id ? { ...s, options: c.options } : s));
    case 'rename-step': return steps((s) => (s.id === c.id ? { ...s, name: c.name } : s));
    case 'disable-step': return steps((s) => (s.id === c.id ? { ...s, disabled: c.disabled } : s));
    case 'connect': return { ...d, edges: [...d.edges.filter((e) => !(e.from.step === c.edge.from.step && e.from.exit === c.edge.from.exit)), c.edge] };
    case 'disconnect': return { ...d, edges: d.edges.filter((e) => !c.ids.includes(e.id)) };
    case 'insert-on-edge': {
      const e = d.edges.find((x) => x.id === c.edgeId);
      if (!e) return d;
      return { ...d, steps: [...d.steps, c.step], edges: [...d.edges.map((x) => (x === e ? { ...x, to: c.step.id } : x)), { id: c.newEdgeId, from: { step: c.step.id, exit: c.exit }, to: e.to }], layout: { ...d.layout, steps: { ...d.layout.steps, [c.step.id]: c.at } } };
    }
    case 'paste': return { ...d, steps: [...d.steps, ...c.steps], edges: [...d.edges, ...c.edges], layout: { ...d.layout, steps: { ...d.layout.steps, ...c.at } } };
    case 'set-note': return { ...d, layout: { ...d.layout, notes: [...d.layout.notes.filter((n) => n.id !== c.id), ...(c.note ? [{ id: c.id, ...c.note }] : [])] } };
    case 'set-languages': return { ...d, language: c.language, languages: [...c.languages] };
    case 'set-interrupts': return { ...d, interrupts: [...c.interrupts] };
    case 'set-variables': return { ...d, variables: [...c.variables] };
    case 'translate': return { ...d, translations: { ...d.translations, [c.language]: { ...d.translations[c.language], ...(c.text === null ? {} : { [c.key]: c.text }) } } };
    case 'rename-flow': return { ...d, name: c.name };
    case 'replace': return c.draft;
    default: return d;
  }
}
export function checkFlow(d: FlowDraft, models: StepModels): FlowProblem[] {
  return d.steps.flatMap((s) => (models[s.kind]?.exits(s.options) ?? []).filter((x) => x.required && !d.edges.some((e) => e.from.step === s.id && e.from.exit === x.id)).map((x): FlowProblem => ({ code: 'open-exit', severity: 'warning', stepId: s.id, field: `exit:${x.id}`, message: `"${x.id}" leads nowhere`, values: { exit: x.id } })));
}
