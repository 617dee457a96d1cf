// Drives the connect wizard: its place, its drafts, and the one call that stores everything.
import type { AppRouter } from '@parley/api';
import type { ChannelEditorTools, ChannelStep, CheckProps, DraftPatch, DraftProblems } from '@parley/channels/editors';
import { channelKindSchema } from '@parley/messages';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import { hasHoursProblem } from '../hours/has-hours-problem';
import { editorOf } from './editor-of';
import { useChannelLanguage } from './use-channel-tools';
import {
  changeDraft,
  chooseKind,
  type ConnectionDraft,
  type ConnectionPatch,
  draftOf,
  emptyWizard,
  goOn,
  goTo,
  problemsOf,
} from './wizard-state';

export type ConnectedChannel = inferRouterOutputs<AppRouter>['connections']['connect'];
export type WizardPlace = 'type' | 'settings' | 'answering' | 'done';

export interface WizardStart {
  inboxId: string | undefined;
  /** Makes this inbox together with the channel (R6). */
  newInboxName: string | undefined;
  /** A form that is to be connected: its type and itself are chosen. */
  formId: string | undefined;
  tools: ChannelEditorTools;
}

export interface Destination {
  inboxId: string | null;
  newInboxName: string;
}

export function useWizard({ inboxId, newInboxName, formId, tools }: WizardStart) {
  const { t } = useTranslation('settings');
  const { t: assigning } = useTranslation('assigning');
  const language = useChannelLanguage();
  const [state, setState] = useState(() => wizardWith(formId, { tools, language }));
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const [chosen, setDestination] = useState<Destination | null>(null);
  // Until somebody chooses, the channel goes to the inbox one came from, or the first.
  const destination = chosen ?? {
    inboxId: newInboxName === undefined ? (inboxId ?? inboxes[0]?.id ?? null) : null,
    newInboxName: newInboxName ?? '',
  };
  const [choosingFlow, setChoosingFlow] = useState(false);
  const connecting = useConnecting(tools);
  const finishing = useFinishing();
  const draft = draftOf(state);
  const editor = state.kind === null ? null : editorOf(state.kind);
  const place = placeOf(state.step, editor?.steps.length ?? 0);
  const around = { tools, language };
  const blame = (problems: DraftProblems) => setState((before) => ({ ...before, problems }));
  const next = () => {
    if (!editor || !draft) return;
    if (place === 'settings') {
      const problems = problemsOf(state, editor, around);
      const finish = editor.steps[state.step - 1]?.finish;
      if (!finish || Object.keys(problems).length > 0) return setState((before) => goOn(before, problems));
      void finishing.run(
        () => finish({ ...around, draft, connected: null }),
        (patch, found) => setState((before) => goOn(changeDraft(before, patch), found)),
      );
      return undefined;
    }
    if (place === 'type') {
      if (destination.inboxId === null && destination.newInboxName.trim() === '')
        return blame({ inbox: t('connect.newInboxMissing') });
      return setState((before) => goTo(before, 1));
    }
    if (hasHoursProblem(draft.availability)) return blame({ hours: assigning('hours.overlapShort') });
    if (choosingFlow && !draft.flowId) return blame({ flow: t('routing.flowMissing') });
    void connecting.connect({ kind: editor.kind, draft, destination }).then((done) => {
      if (done) setState((before) => goTo(before, before.step + 1));
    });
  };
  return {
    state,
    editor,
    draft,
    place,
    inboxes,
    destination,
    setDestination,
    choosingFlow,
    setChoosingFlow,
    choose: (kind: string) => {
      const wanted = editorOf(kind);
      if (wanted) setState((before) => chooseKind(before, wanted, around));
    },
    change: (patch: ConnectionPatch) => setState((before) => changeDraft(before, patch)),
    next,
    back: () => setState((before) => goTo(before, before.step - 1)),
    goTo: (step: number) => setState((before) => goTo(before, step)),
    ...connecting,
    busy: connecting.busy || finishing.busy,
  };
}

function wizardWith(formId: string | undefined, around: Pick<CheckProps, 'tools' | 'language'>) {
  const editor = formId === undefined ? null : editorOf('form');
  const form = around.tools.forms.find(({ id, connectedAs }) => id === formId && connectedAs === null);
  if (!editor || !form) return emptyWizard;
  return changeDraft(chooseKind(emptyWizard, editor, around), { name: form.name, settings: { formId: form.id } });
}

export type Wizard = ReturnType<typeof useWizard>;

function placeOf(step: number, own: number): WizardPlace {
  if (step === 0) return 'type';
  if (step <= own) return 'settings';
  return step === own + 1 ? 'answering' : 'done';
}

type Finish = ReturnType<NonNullable<ChannelStep['finish']>>;

/** Work at the end of a step; a second press while it is under way does nothing. */
function useFinishing() {
  const [busy, setBusy] = useState(false);
  const under = useRef(false);
  const run = async (work: () => Finish, then: (patch: DraftPatch, problems: DraftProblems) => void): Promise<void> => {
    if (under.current) return;
    under.current = true;
    setBusy(true);
    const outcome = await work();
    under.current = false;
    setBusy(false);
    if ('problems' in outcome) then({}, outcome.problems);
    else then(outcome.patch, {});
  };
  return { busy, run };
}

interface Connecting {
  kind: string;
  draft: ConnectionDraft;
  destination: Destination;
}

/** A second press while the first is under way does nothing, so one channel comes of it. */
function useConnecting(tools: ChannelEditorTools) {
  const explain = useExplain();
  const { t } = useTranslation('settings');
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [connected, setConnected] = useState<ConnectedChannel | null>(null);
  const under = useRef(false);
  // Finishing twice, also after a lost answer, makes one channel (R9).
  const [run] = useState(() => tools.randomToken());
  const connect = async ({ kind, draft, destination }: Connecting): Promise<boolean> => {
    if (under.current) return false;
    under.current = true;
    setBusy(true);
    setFailure(null);
    try {
      const { inboxId, newInboxName } = destination;
      const channel = await client.connections.connect.mutate({
        kind: channelKindSchema.parse(kind),
        name: draft.name.trim(),
        settings: draft.settings,
        secrets: draft.secrets,
        flowId: draft.flowId,
        routing: draft.routing,
        availability: draft.availability,
        key: `${run}-${kind}`,
        ...(inboxId === null ? { newInboxName: newInboxName.trim() } : { inboxId }),
      });
      setConnected(channel);
      return true;
    } catch (error) {
      setFailure(reasonOf(error).code === 'CONFLICT' ? t('connect.taken') : explain(error));
      return false;
    } finally {
      under.current = false;
      setBusy(false);
      for (const path of [api.connections, api.inboxes, api.forms, api.flows])
        void queryClient.invalidateQueries(path.pathFilter());
    }
  };
  return { busy, failure, connected, connect };
}
