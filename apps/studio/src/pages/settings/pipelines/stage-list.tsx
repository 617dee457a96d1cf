// The stages in their order: dragged or moved by keyboard, named in place, marked as beginning or end.
import { Button, Checkbox, IconButton, SortableList, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSortableTexts } from '../../forms/build/use-sortable-texts';
import { addStage, type StageDraft, withoutStage, withStage } from './pipeline-draft';
import styles from './pipelines.module.css';
import type { PipelineEdit } from './use-pipeline-editor';

export function StageList({ edit }: { edit: PipelineEdit }) {
  const { t } = useTranslation('ticketing');
  const texts = useSortableTexts();
  const { draft, mistake } = edit;
  const nameOf = ({ name, key }: StageDraft) =>
    name || t('pipeline.stageName', { place: draft.stages.findIndex((stage) => stage.key === key) + 1 });
  return (
    <section className={styles.section}>
      <h2>{t('pipeline.stages')}</h2>
      <p className={styles.quiet}>{t('pipeline.stagesHelp')}</p>
      <SortableList
        label={t('pipeline.stages')}
        items={draft.stages}
        itemKey={({ key }) => key}
        itemName={nameOf}
        onReorder={(stages) => edit.change({ stages })}
        texts={texts}
      >
        {(stage, index) => (
          <div className={styles.stageLine}>
            <TextField
              className={styles.stageName}
              label={t('pipeline.stageName', { place: index + 1 })}
              value={stage.name}
              maxLength={80}
              aria-invalid={(mistake === 'stageMissing' && stage.name.trim() === '') || undefined}
              onChange={(name) => edit.replace(withStage(draft, { ...stage, name }))}
            />
            <span className={styles.marks}>
              <Checkbox
                label={t('pipeline.start')}
                checked={stage.start}
                onChange={(start) => edit.replace(withStage(draft, { ...stage, start }))}
              />
              <Checkbox
                label={t('pipeline.closed')}
                checked={stage.closed}
                onChange={(closed) => edit.replace(withStage(draft, { ...stage, closed }))}
              />
            </span>
            <IconButton
              size="small"
              icon={X}
              label={t('pipeline.removeStage', { name: nameOf(stage) })}
              disabled={draft.stages.length === 1}
              onClick={() => edit.replace(withoutStage(draft, stage.key))}
            />
          </div>
        )}
      </SortableList>
      {(mistake === 'stageMissing' || mistake === 'twice') && (
        <p role="alert" className={styles.mistake}>
          {t(`pipeline.${mistake}`)}
        </p>
      )}
      <Button
        look="quiet"
        icon={Plus}
        className={styles.add}
        disabled={draft.stages.length >= 30}
        onClick={() => edit.replace(addStage(draft))}
      >
        {t('pipeline.addStage')}
      </Button>
    </section>
  );
}
