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
  /** Those a visit can be sent to, in the order they are drawn. */
  readonly named: readonly NamedStep[];
}

export function useFlowSteps({
  flowId,
  version,
}: Pick<NonNullable<Thread['session']>, 'flowId' | 'version'>): FlowSteps {
  const { i18n } = useTranslation();
  const document = useQuery({
    ...api.flows.version.queryOptions({ flowId, number: version }),
    // A published version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  }).data?.document;
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
  return {
    document,
    nameOf: (stepId) => {
      const step = steps.find(({ id }) => id === stepId);
      return step ? name(step) : stepId;
    },
    named: steps
      .filter((step) => step.disabled !== true && kindOf(step)?.group !== 'trigger')
      .map((step) => ({ id: step.id, name: numbered(steps, step, name) })),
  };
}

/** Steps of one kind without names of their own are told apart by a number. */
function numbered(steps: readonly Step[], step: Step, name: (step: Step) => string): string {
  const same = steps.filter((other) => name(other) === name(step));
  return same.length > 1 ? `${name(step)} ${same.indexOf(step) + 1}` : name(step);
}
