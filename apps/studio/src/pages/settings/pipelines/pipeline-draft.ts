// A pipeline while it is changed: stages with keys of their own, since new ones have no id yet.
import type { StageAutomation } from '@parley/helpdesk';
import type { Pipeline } from './pipeline';

export interface StageDraft {
  /** The stored id, or a made-up one. */
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly closed: boolean;
  readonly start: boolean;
}

export interface PipelineDraft {
  readonly name: string;
  readonly stages: readonly StageDraft[];
  readonly noSkipping: boolean;
  readonly noGoingBack: boolean;
  /** Keys of stages. */
  readonly automation: { readonly [H in keyof StageAutomation]: string | null };
}

export type PipelineMistake = 'nameMissing' | 'stageMissing' | 'twice';

export function draftOf({ name, stages, rules, automation }: Pipeline): PipelineDraft {
  return {
    name,
    stages: stages.map(({ id, name: stage, closed }) => ({
      key: id,
      id,
      name: stage,
      closed,
      start: rules.startStageIds.includes(id),
    })),
    noSkipping: rules.noSkipping,
    noGoingBack: rules.noGoingBack,
    automation,
  };
}

export function newDraft(
  name: string,
  stages: readonly { readonly name: string; readonly closed: boolean }[],
): PipelineDraft {
  return {
    name,
    stages: stages.map((stage, index) => ({ ...stage, key: `new-${index}`, start: false })),
    noSkipping: false,
    noGoingBack: false,
    automation: { visitorReplies: null, memberReplies: null, conversationCloses: null },
  };
}

export function withStage(draft: PipelineDraft, stage: StageDraft): PipelineDraft {
  return { ...draft, stages: draft.stages.map((one) => (one.key === stage.key ? stage : one)) };
}

export function addStage(draft: PipelineDraft): PipelineDraft {
  const number =
    draft.stages.reduce((highest, { key }) => Math.max(highest, Number(/^new-(\d+)$/.exec(key)?.[1] ?? 0)), 0) + 1;
  return { ...draft, stages: [...draft.stages, { key: `new-${number}`, name: '', closed: false, start: false }] };
}

/** What moved there by itself stays where it is instead. */
export function withoutStage(draft: PipelineDraft, key: string): PipelineDraft {
  const kept = (target: string | null) => (target === key ? null : target);
  const { visitorReplies, memberReplies, conversationCloses } = draft.automation;
  return {
    ...draft,
    stages: draft.stages.filter((stage) => stage.key !== key),
    automation: {
      visitorReplies: kept(visitorReplies),
      memberReplies: kept(memberReplies),
      conversationCloses: kept(conversationCloses),
    },
  };
}

export function mistakeIn({ name, stages }: PipelineDraft): PipelineMistake | null {
  if (name.trim() === '') return 'nameMissing';
  const names = stages.map((stage) => stage.name.trim().toLowerCase());
  if (names.includes('')) return 'stageMissing';
  return new Set(names).size < names.length ? 'twice' : null;
}

/** As the API takes it. */
export function savedAs(draft: PipelineDraft, pipelineId: string | null) {
  const at = (key: string | null) => {
    const index = draft.stages.findIndex((stage) => stage.key === key);
    return index === -1 ? null : index;
  };
  const { visitorReplies, memberReplies, conversationCloses } = draft.automation;
  return {
    ...(pipelineId !== null && { pipelineId }),
    name: draft.name.trim(),
    stages: draft.stages.map(({ id, name, closed, start }) => ({
      ...(id !== undefined && { id }),
      name: name.trim(),
      closed,
      start,
    })),
    noSkipping: draft.noSkipping,
    noGoingBack: draft.noGoingBack,
    automation: {
      visitorReplies: at(visitorReplies),
      memberReplies: at(memberReplies),
      conversationCloses: at(conversationCloses),
    },
  };
}
