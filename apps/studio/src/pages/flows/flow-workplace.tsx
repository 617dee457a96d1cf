// The workplace of one flow: header, the chosen view, and the panels that open over it.
import { EditorProvider, FlowCanvas, Outline, TestPanel } from '@parley/editor';
import { stepEditors } from '@parley/steps/editors';
import { stepModels } from '@parley/steps/models';
import { Page, SkeletonRows } from '@parley/ui';
import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../frame/session';
import { ConflictNote } from './conflict-note';
import { useAutosave } from './editing/use-autosave';
import { useFlowStore } from './editing/use-flow-store';
import { useEditorTools } from './editing/use-editor-tools';
import { FlowHeader } from './flow-header';
import styles from './flow-workplace.module.css';
import { LeaveText } from './code/leave-text';
import { PublishDialog } from './publish/publish-dialog';
import { VersionPreview } from './versions/version-preview';
import { VersionsDrawer } from './versions/versions-drawer';
import type { FlowView, ViewName, Opened } from './open-view';

const CodeView = lazy(() => import('./code/code-view').then((module) => ({ default: module.CodeView })));

export function FlowWorkplace({ view: { flow, draft } }: { view: FlowView }) {
  const { t, i18n } = useTranslation('common');
  const mayChange = useSession()?.member?.role !== 'agent';
  const store = useFlowStore({ flowId: flow.id, draft, readOnly: !mayChange });
  const playing = useSyncExternalStore(store.subscribe, () => store.get().playing);
  const saving = useAutosave({ flowId: flow.id, store, revision: flow.revision, mayChange });
  const tools = useEditorTools(flow.id, store);
  const [view, setView] = useState<ViewName>(() =>
    window.matchMedia('(max-width: 900px)').matches ? 'outline' : 'canvas',
  );
  const [testing, setTesting] = useState(false);
  if (playing !== null && !testing) setTesting(true);
  const [from, setFrom] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const [version, setVersion] = useState<number | null>(null);
  const [unfinished, setUnfinished] = useState(false);
  const [leavingTo, setLeavingTo] = useState<ViewName | null>(null);
  const look = (next: ViewName) => (unfinished && next !== view ? setLeavingTo(next) : setView(next));
  const language = i18n.language === 'sv' ? 'sv' : 'en';
  const setup = useMemo(
    () => ({ store, stepModels, editors: stepEditors, language, tools }) as const,
    [store, language, tools],
  );
  const stopTesting = () => {
    store.play(null);
    setTesting(false);
  };
  const test = (step: string | null = null) => {
    store.play(null);
    setTesting(true);
    setFrom(step);
    if (view === 'code') setView('canvas');
  };
  const panel = testing && <TestPanel from={from} onFrom={setFrom} onClose={stopTesting} />;
  return (
    <EditorProvider {...setup}>
      <Page
        look="work"
        header={
          <FlowHeader
            flowId={flow.id}
            saving={saving}
            view={view}
            onView={look}
            testing={testing}
            onTest={() => (testing ? stopTesting() : test())}
            onOpen={setOpened}
            mayChange={mayChange}
          />
        }
      >
        <div className={styles.work}>
          {saving.state === 'conflict' && <ConflictNote flowId={flow.id} store={store} saving={saving} />}
          {version !== null ? (
            <VersionPreview
              flowId={flow.id}
              number={version}
              setup={setup}
              saving={saving}
              onClose={() => setVersion(null)}
            />
          ) : (
            <>
              {view === 'canvas' && (
                <FlowCanvas dock={panel || undefined} onTest={test} onSave={() => void saving.save.flush()} />
              )}
              {view === 'outline' && (
                <div className={styles.beside}>
                  <Outline onTest={test} />
                  {panel && <div className={styles.dock}>{panel}</div>}
                </div>
              )}
              {view === 'code' && (
                <Suspense fallback={<SkeletonRows label={t('loading')} />}>
                  <CodeView onUnfinished={setUnfinished} />
                </Suspense>
              )}
            </>
          )}
        </div>
        <LeaveText
          to={leavingTo}
          onStay={() => setLeavingTo(null)}
          onLeave={(next) => {
            setLeavingTo(null);
            setView(next);
          }}
        />
        {opened === 'publish' && <PublishDialog flowId={flow.id} saving={saving} onClose={() => setOpened(null)} />}
        {opened === 'versions' && (
          <VersionsDrawer
            flowId={flow.id}
            store={store}
            saving={saving}
            onClose={() => setOpened(null)}
            onLook={(number) => {
              setOpened(null);
              stopTesting();
              setVersion(number);
            }}
          />
        )}
      </Page>
    </EditorProvider>
  );
}
