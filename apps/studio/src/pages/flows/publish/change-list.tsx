// The changes since the live version, line by line.
import { exitLabel, titleOf, useEditor } from '@parley/editor';
import type { FlowDraft } from '@parley/flow';
import { classNames, Icon } from '@parley/ui';
import { Minus, Pencil, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ChangeLine, stepIn } from './describe-changes';
import styles from './publish-dialog.module.css';

const most = 14;

export function ChangeList({
  lines,
  before,
  after,
}: {
  lines: readonly ChangeLine[];
  before: FlowDraft | undefined;
  after: FlowDraft;
}) {
  const { t } = useTranslation('editor');
  if (lines.length === 0) return <p className={styles.quiet}>{t('publish.nothing')}</p>;
  return (
    <ul className={styles.changes}>
      {lines.slice(0, most).map((line, index) => {
        const tone = line.kind.includes('added') ? 'added' : line.kind.includes('removed') ? 'removed' : 'changed';
        return (
          <li key={index}>
            <span className={classNames(styles.mark, styles[tone])}>
              <Icon of={tone === 'added' ? Plus : tone === 'removed' ? Minus : Pencil} size={12} />
            </span>
            <span>
              <ChangeWords line={line} before={before} after={after} />
            </span>
          </li>
        );
      })}
      {lines.length > most && <li className={styles.quiet}>{t('change.more', { count: lines.length - most })}</li>}
    </ul>
  );
}

function ChangeWords({ line, before, after }: { line: ChangeLine; before: FlowDraft | undefined; after: FlowDraft }) {
  const { t } = useTranslation('editor');
  const name = useStepName(before, after);
  switch (line.kind) {
    case 'added':
      return (
        <>
          {t('change.added')} <b>{name(line.step)}</b>
        </>
      );
    case 'removed':
    case 'changed':
    case 'renamed':
      return (
        <>
          <b>{name(line.step)}</b> {t(`change.${line.kind}`)}
        </>
      );
    case 'edge-added':
    case 'edge-removed':
      return (
        <>
          {t('change.exit', { exit: name(line.step, line.exit) })} <b>{name(line.step)}</b>{' '}
          {t(line.kind === 'edge-added' ? 'change.edgeAdded' : 'change.edgeRemoved')} <b>{name(line.to)}</b>
        </>
      );
    case 'texts':
      return <>{t('change.texts', { count: line.count })}</>;
    default:
      return <>{t(`change.${line.kind}`, { names: line.names })}</>;
  }
}

/** Name of a step, or with `exit` of its way out. */
function useStepName(before: FlowDraft | undefined, after: FlowDraft) {
  const editor = useEditor();
  return (id: string, exit?: string) => {
    const step = stepIn(id, after, before);
    if (!step) return exit ?? id;
    if (exit === undefined) return titleOf(editor, step);
    const known = editor.stepModels[step.kind]?.exits(step.options).find((way) => way.id === exit);
    return known ? exitLabel(editor, step, known) : exit;
  };
}
