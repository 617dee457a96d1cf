// The line over a flow: its name, whether it is stored and live, its views, problems, versions, test and publish.
import { ProblemList, useEditor, useEditorState } from '@parley/editor';
import { Button, IconButton, Menu, PageHeader, Popover, SegmentedControl } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import {
  CircleAlert,
  CircleCheck,
  CodeXml,
  Download,
  Ellipsis,
  History,
  ListTree,
  Play,
  Square,
  TriangleAlert,
  Undo2,
  Workflow,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Saving } from './editing/use-autosave';
import styles from './flow-header.module.css';
import type { Opened, ViewName } from './open-view';
import { downloadFlow } from './list/download-flow';
import { SavingState } from './saving-state';

export interface FlowHeaderProps {
  flowId: string;
  saving: Saving;
  view: ViewName;
  onView: (view: ViewName) => void;
  testing: boolean;
  onTest: () => void;
  onOpen: (opened: Opened) => void;
  mayChange: boolean;
}

const views = [
  { value: 'canvas', icon: Workflow },
  { value: 'outline', icon: ListTree },
  { value: 'code', icon: CodeXml },
] as const;

export function FlowHeader(props: FlowHeaderProps) {
  const { flowId, saving, view, onView, mayChange } = props;
  const { t } = useTranslation(['editor', 'flows', 'common']);
  return (
    <PageHeader
      crumbs={[
        <Link key="flows" to="/flows">
          {t('title', { ns: 'flows' })}
        </Link>,
      ]}
      crumbsLabel={t('pages.where', { ns: 'common' })}
      title={<NameField mayChange={mayChange} />}
      status={<SavingState flowId={flowId} saving={saving} mayChange={mayChange} />}
      center={
        <SegmentedControl
          label={t('views.label')}
          value={view}
          onChange={onView}
          segments={views.map(({ value, icon }) => ({ value, icon, label: t(`views.${value}`) }))}
        />
      }
      actions={<HeaderActs {...props} />}
    />
  );
}

function NameField({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation('editor');
  const { store } = useEditor();
  const name = useEditorState(({ draft }) => draft.name);
  return (
    <input
      className={styles.name}
      aria-label={t('name')}
      readOnly={!mayChange}
      maxLength={120}
      size={Math.max(6, Math.min(32, name.length))}
      value={name}
      onChange={(event) => store.run([{ do: 'rename-flow', name: event.target.value }], { merge: 'name' })}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

function HeaderActs({ testing, onTest, onOpen, mayChange, onView, view }: FlowHeaderProps) {
  const { t } = useTranslation('editor');
  const { store } = useEditor();
  return (
    <>
      <Problems onGo={() => view === 'code' && onView('canvas')} />
      <span className={styles.roomy}>
        <IconButton icon={History} label={t('acts.history')} onClick={() => onOpen('versions')} />
      </span>
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} label={t('acts.more')} />}
        entries={[
          { icon: History, label: t('acts.history'), onSelect: () => onOpen('versions') },
          { icon: Download, label: t('acts.export'), onSelect: () => downloadFlow(store.get().draft) },
          ...(mayChange ? [{ icon: Undo2, label: t('acts.discard'), onSelect: () => onOpen('versions') }] : []),
        ]}
      />
      <Button
        icon={testing ? Square : Play}
        onClick={onTest}
        aria-pressed={testing}
        className={testing ? styles.testing : undefined}
      >
        {t(testing ? 'acts.stopTest' : 'acts.test')}
      </Button>
      {mayChange && (
        <Button look="fill" onClick={() => onOpen('publish')}>
          {t('acts.publish')}
        </Button>
      )}
    </>
  );
}

function Problems({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation('editor');
  const problems = useEditorState((state) => state.problems);
  const stops = problems.some(({ severity }) => severity === 'error');
  const count = problems.length;
  const label = t('problems', { count });
  const [open, setOpen] = useState(false);
  const tone = count === 0 ? styles.fine : stops ? styles.stops : styles.warns;
  return (
    <Popover
      align="end"
      label={label}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          look="quiet"
          icon={count === 0 ? CircleCheck : stops ? CircleAlert : TriangleAlert}
          className={tone}
          aria-label={label}
        >
          <span className={styles.count}>{count}</span>
          <span className={styles.label}>{label}</span>
        </Button>
      }
    >
      <ProblemList
        onGo={() => {
          setOpen(false);
          onGo();
        }}
      />
    </Popover>
  );
}
