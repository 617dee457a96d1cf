// The published flow a session runs, with its steps by the names an author knows them by.
import type { FlowDraft, Step } from '@parley/flow';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Thread } from '../data/conversation-types';

export interface NamedStep {
  readonly id: string;
  readonly name: string;
}

export interface FlowSteps {
  readonly document: FlowDraft | undefined;
  nameOf: (stepId: string) => string;
  /** The step in the drawing: of a visit inside a called flow, the step that calls. */
  drawn: (stepId: string) => string;
  /** Those a visit can be sent to, in the order they are drawn. */
  readonly named: readonly NamedStep[];
}

type At = Pick<NonNullable<Thread['session']>, 'flowId' | 'version' | 'stepId'>;

export function useFlowSteps({ flowId, version, stepId }: At): FlowSteps {
  const { i18n } = useTranslation();
  const found = useVersion(flowId, version);
  const document = found?.document;
  const placeOf = (id: string) => (found && Object.hasOwn(found.places, id) ? found.places[id] : undefined);
  const inside = (stepId === null ? undefined : placeOf(stepId))?.inside;
  const called = useVersion(inside?.flow ?? null, inside?.version ?? 1)?.document;
  // The names of step kinds come with all their editors, so they are loaded when somebody first looks.
  const kinds = useQuery({
    queryKey: ['step-kind-names'],
    queryFn: async () => Object.values((await import('@parley/steps/editors')).stepEditors),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  const language = i18n.language === 'sv' ? 'sv' : 'en';
  const kindOf = (step: Step) => kinds?.find(({ kind }) => kind === step.kind);
  const name = (step: Step) => step.name || kindOf(step)?.words[language].label || step.kind;
  const steps = document?.steps ?? [];
  const nameOf = (id: string): string => {
    const place = placeOf(id);
    const step = steps.find((one) => one.id === (place?.call ?? id));
    const inner = called?.steps.find((one) => one.id === place?.inside?.step);
    return [step ? name(step) : id, ...(inner ? [name(inner)] : [])].join(' › ');
  };
  const own = steps
    .filter((step) => step.disabled !== true && !kindOf(step)?.begins)
    .map((step) => ({ id: step.id, name: numbered(steps, step, name) }));
  return {
    document,
    nameOf,
    drawn: (id) => placeOf(id)?.call ?? id,
    // Where it is in a called flow is a place to go on, too
    named: stepId !== null && inside ? [{ id: stepId, name: nameOf(stepId) }, ...own] : own,
  };
}

/** A published version never changes. */
function useVersion(flowId: string | null, number: number) {
  return useQuery({
    ...api.flows.version.queryOptions({ flowId: flowId ?? '', number }),
    enabled: flowId !== null,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** Steps of one kind without names of their own are told apart by a number. */
function numbered(steps: readonly Step[], step: Step, name: (step: Step) => string): string {
  const same = steps.filter((other) => name(other) === name(step));
  return same.length > 1 ? `${name(step)} ${same.indexOf(step) + 1}` : name(step);
}
