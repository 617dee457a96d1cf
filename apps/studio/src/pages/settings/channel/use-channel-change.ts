// Changes of a connected channel that are not stored yet, and storing them.
import type { ChannelEditor, ChannelEditorTools, DraftProblems } from '@parley/channels/editors';
import { showToast } from '@parley/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { Channel } from '../channels/channel';
import { isFinished } from './chatflows/chatflow-order';
import { useChannelLanguage } from '../connect/use-channel-tools';
import { hasHoursProblem } from '../hours/has-hours-problem';
import type { ConnectionDraft, ConnectionPatch } from '../connect/wizard-state';

interface Changing {
  editor: ChannelEditor;
  tools: ChannelEditorTools;
  /** Shows where something is wrong. */
  onWrong: (tab: 'settings' | 'availability') => void;
}

export function useChannelChange(channel: Channel, { editor, tools, onWrong }: Changing) {
  const { t } = useTranslation('settings');
  const { t: assigning } = useTranslation('assigning');
  const { t: targeting } = useTranslation('targeting');
  const explain = useExplain();
  const language = useChannelLanguage();
  const queryClient = useQueryClient();
  const [edited, setEdited] = useState<ConnectionPatch>({});
  const [inboxId, setInboxId] = useState<string | null>(null);
  const [revision, setRevision] = useState(channel.revision);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [outcome, setOutcome] = useState<{ busy: boolean; failure: string | null; stale: boolean }>(calm);
  const draft: ConnectionDraft = { ...stored(channel), ...edited };
  const dirty = Object.keys(edited).length > 0 || inboxId !== null;
  const forget = (fresh: number) => {
    setEdited({});
    setInboxId(null);
    setRevision(fresh);
    setProblems({});
    setOutcome(calm);
  };
  const change = (next: ConnectionPatch) => {
    // The revision counts from when one began to write, so that a change made meanwhile is noticed.
    if (!dirty) setRevision(channel.revision);
    setEdited({ ...edited, ...next });
    setProblems({});
  };
  const save = async () => {
    const checked = editor.steps.map(({ tab, check }) => ({
      tab: tab ?? ('settings' as const),
      wrong: check?.({ draft, language, tools, connected: { ...channel, secrets: {} } }) ?? {},
    }));
    setProblems(checked.reduce<DraftProblems>((all, { wrong }) => ({ ...all, ...wrong }), {}));
    const first = checked.find(({ wrong }) => Object.keys(wrong).length > 0);
    if (first) return onWrong(first.tab);
    if (outcome.busy) return;
    if (edited.availability && hasHoursProblem(edited.availability)) {
      onWrong('availability');
      return setOutcome({ ...calm, failure: assigning('hours.overlapShort') });
    }
    if (edited.chatflows && !edited.chatflows.every(isFinished))
      return setOutcome({ ...calm, failure: targeting('unfinished') });
    setOutcome({ ...calm, busy: true });
    try {
      const saved = await client.connections.update.mutate({
        connectionId: channel.id,
        revision: dirty ? revision : channel.revision,
        ...edited,
        ...(edited.secrets && { secrets: written(edited.secrets) }),
        ...(edited.name !== undefined && { name: edited.name.trim() }),
        ...(inboxId !== null && { inboxId }),
      });
      queryClient.setQueryData(api.connections.get.queryKey({ connectionId: channel.id }), saved);
      forget(saved.revision);
      showToast({ tone: 'ok', text: t('saved') });
      for (const path of [api.inboxes, api.connections, api.forms])
        void queryClient.invalidateQueries(path.pathFilter());
    } catch (error) {
      const stale = reasonOf(error).code === 'CONFLICT';
      setOutcome({ busy: false, stale, failure: stale ? t('channel.changed') : explain(error) });
    }
  };
  return {
    draft,
    change,
    dirty,
    problems,
    save,
    ...outcome,
    inboxId: inboxId ?? channel.inboxId,
    moveTo: (id: string) => {
      if (!dirty) setRevision(channel.revision);
      setInboxId(id === channel.inboxId ? null : id);
    },
    /** A part that stores by itself tells the revision to go on from. */
    goOnFrom: setRevision,
    reset: () => {
      forget(channel.revision);
      void queryClient.invalidateQueries(api.connections.pathFilter());
    },
  };
}

export type ChannelChange = ReturnType<typeof useChannelChange>;

const calm = { busy: false, failure: null, stale: false };

function stored({ name, settings, flowId, routing, availability }: Channel): ConnectionDraft {
  return { name, settings, secrets: {}, flowId, routing, availability };
}

/** A secret left empty stays as it is. */
function written(secrets: ConnectionDraft['secrets']): ConnectionDraft['secrets'] {
  return Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== ''));
}
