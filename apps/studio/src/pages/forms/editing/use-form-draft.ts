// The form being edited: changes with undo, stored by themselves a moment after the last one.
import type { FormDefinition } from '@parley/forms';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { api, client } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { record, redo, startHistory, undo } from './edit-history';
import { findProblems } from './find-problems';

export type Saving = 'saved' | 'waiting' | 'saving' | 'blocked' | 'failed' | 'conflict';

export interface StoredForm {
  id: string;
  revision: number;
  definition: FormDefinition;
}

const pause = 700;

export function useFormDraft(stored: StoredForm) {
  const [history, setHistory] = useState(() => startHistory(stored.definition));
  const form = history.now;
  const problems = useMemo(() => findProblems(form), [form]);
  const saver = useSaver(
    stored,
    form,
    problems.some(({ blocksSaving }) => blocksSaving),
  );
  const { nameTaken } = saver;
  const change = useCallback(
    (next: FormDefinition, streak: string | null = null) => setHistory((before) => record(before, next, streak)),
    [],
  );
  const takeTheirs = async () => {
    const fresh = await client.forms.get.query({ formId: stored.id });
    saver.accept(fresh.form);
    setHistory(startHistory(fresh.form.definition));
  };
  return {
    form,
    problems,
    change,
    undo: history.past.length > 0 ? () => setHistory(undo) : undefined,
    redo: history.future.length > 0 ? () => setHistory(redo) : undefined,
    saving: saver.saving,
    nameTaken,
    saveNow: saver.saveNow,
    /** The server counted on by itself, e.g. when publishing. */
    setRevision: saver.setRevision,
    takeTheirs,
    keepMine: saver.keepMine,
  };
}

export type FormDraft = ReturnType<typeof useFormDraft>;

function useSaver(stored: StoredForm, form: FormDefinition, unsavable: boolean) {
  const queryClient = useQueryClient();
  const [refusedName, setRefusedName] = useState<string | null>(null);
  // Another form has it; another name is another try.
  const nameTaken = form.name === refusedName;
  const blocked = unsavable || nameTaken;
  const [outcome, setOutcome] = useState<'idle' | 'saving' | 'failed' | 'conflict'>('idle');
  const [kept, setKept] = useState(stored.definition);
  const now = useRef({ form, kept, blocked, revision: stored.revision, busy: false });
  useEffect(() => {
    Object.assign(now.current, { form, kept, blocked });
  });
  useEffect(() => {
    const state = now.current;
    // Published or closed elsewhere: the form itself is as it was, so nobody has to choose.
    const same = JSON.stringify(stored.definition) === JSON.stringify(state.kept);
    if (same && !state.busy && stored.revision > state.revision) state.revision = stored.revision;
  }, [stored.definition, stored.revision]);
  const save = useCallback(async () => {
    const state = now.current;
    if (state.busy || state.blocked || state.form === state.kept) return;
    const definition = state.form;
    state.busy = true;
    setOutcome('saving');
    try {
      const saved = await client.forms.save.mutate({ formId: stored.id, definition, revision: state.revision });
      Object.assign(state, { revision: saved.revision, kept: definition });
      setKept(definition);
      setOutcome('idle');
      void queryClient.invalidateQueries(api.forms.list.queryFilter());
    } catch (error) {
      const { code, field } = reasonOf(error);
      if (field === 'name') setRefusedName(definition.name);
      setOutcome(code === 'CONFLICT' ? 'conflict' : field === 'name' ? 'idle' : 'failed');
    } finally {
      state.busy = false;
    }
  }, [queryClient, stored.id]);
  useSaveByItself({ save, form, waiting: outcome === 'idle' && form !== kept && !blocked });
  const accept = (fresh: StoredForm) => {
    Object.assign(now.current, { revision: fresh.revision, kept: fresh.definition });
    setKept(fresh.definition);
    setOutcome('idle');
  };
  const keepMine = async () => {
    const fresh = await client.forms.get.query({ formId: stored.id });
    now.current.revision = fresh.form.revision;
    await save();
  };
  const setRevision = (revision: number) => Object.assign(now.current, { revision });
  const saving = sayState({ outcome, dirty: form !== kept, blocked });
  return { saving, nameTaken, saveNow: save, accept, keepMine, setRevision };
}

/** Also when the page is left before the pause is over. */
function useSaveByItself({ save, form, waiting }: { save: () => Promise<void>; form: unknown; waiting: boolean }) {
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [save, form, waiting]);
  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [save]);
}

function sayState(state: {
  outcome: 'idle' | 'saving' | 'failed' | 'conflict';
  dirty: boolean;
  blocked: boolean;
}): Saving {
  if (state.outcome !== 'idle') return state.outcome;
  if (!state.dirty) return 'saved';
  return state.blocked ? 'blocked' : 'waiting';
}
