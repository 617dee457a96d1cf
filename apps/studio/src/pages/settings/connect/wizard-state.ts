// Where the connect wizard stands, as data: going back keeps what was typed, another type keeps its own draft (R9).
import type { ChannelDraft, ChannelEditor, CheckProps, DraftPatch, DraftProblems } from '@parley/channels/editors';
import { type Availability, availabilitySchema, type Chatflow, noRouting, type Routing } from '@parley/helpdesk';

/** What a channel is connected with: its own settings, and who answers. */
export type ConnectionDraft = ChannelDraft & {
  /** Undefined: the channel's own first flow; null: none. */
  readonly flowId: string | null | undefined;
  /** Of a channel that is connected: in order of priority. */
  readonly chatflows?: Chatflow[];
  readonly routing: Routing;
  readonly availability: Availability;
};
export type ConnectionPatch = Partial<ConnectionDraft>;

export interface WizardState {
  readonly kind: string | null;
  /** 0 is the choice of a type. */
  readonly step: number;
  readonly drafts: Readonly<Record<string, ConnectionDraft>>;
  readonly problems: DraftProblems;
}

type Around = Omit<CheckProps, 'draft' | 'connected'>;

export const emptyWizard: WizardState = { kind: null, step: 0, drafts: {}, problems: {} };

export function chooseKind(state: WizardState, editor: ChannelEditor, { tools, language }: Around): WizardState {
  const { kind } = editor;
  const begun = state.drafts[kind] ?? emptyDraft(editor.model.defaultSettings(), editor.begin?.(tools, language));
  return { ...state, kind, drafts: { ...state.drafts, [kind]: begun }, problems: {} };
}

export function changeDraft(state: WizardState, patch: ConnectionPatch): WizardState {
  const draft = draftOf(state);
  if (state.kind === null || !draft) return state;
  return { ...state, drafts: { ...state.drafts, [state.kind]: { ...draft, ...patch } }, problems: {} };
}

export function draftOf({ kind, drafts }: WizardState): ConnectionDraft | null {
  return (kind !== null && drafts[kind]) || null;
}

/** What keeps the step from being left; nothing when it is right. */
export function problemsOf(state: WizardState, editor: ChannelEditor, around: Around): DraftProblems {
  const draft = draftOf(state);
  return (draft && editor.steps[state.step - 1]?.check?.({ ...around, draft, connected: null })) ?? {};
}

/** Stays where it is and says why while something is wrong. */
export function goOn(state: WizardState, problems: DraftProblems): WizardState {
  return Object.keys(problems).length > 0 ? { ...state, problems } : goTo(state, state.step + 1);
}

export function goTo(state: WizardState, step: number): WizardState {
  return { ...state, step, problems: {} };
}

function emptyDraft(settings: ChannelDraft['settings'], begun: DraftPatch = {}): ConnectionDraft {
  return {
    name: '',
    settings,
    secrets: {},
    flowId: undefined,
    routing: noRouting,
    availability: availabilitySchema.parse({}),
    ...begun,
  };
}
