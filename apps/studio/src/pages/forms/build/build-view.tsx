// Where the form is built: palette, the form itself, settings. On a small window the sides become drawers.
import { Button, Drawer, IconButton } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { useNarrow } from '../editing/use-narrow';
import { AnswersCard, type FormConnection } from './answers-card';
import styles from './build-view.module.css';
import { DragArea } from './drag-area';
import { FieldPanel, FieldPanelHead } from './field-panel';
import { FormCanvas } from './form-canvas';
import { FormPanel } from './form-panel';
import { Palette } from './palette';
import { TicketCard } from './ticket-card';

export interface BuildViewProps {
  formId: string;
  brandColour: string;
  connection: FormConnection | null;
  onConnect: () => void;
  settingsOpen: boolean;
  onSettingsOpenChange: (open: boolean) => void;
}

export function BuildView({ formId, brandColour, connection, onConnect, ...settings }: BuildViewProps) {
  const { t } = useTranslation(['forms', 'common']);
  const narrow = useNarrow();
  const answers = (
    <>
      <TicketCard formId={formId} connection={connection} />
      <AnswersCard formId={formId} connection={connection} onConnect={onConnect} />
    </>
  );
  if (narrow) return <NarrowBuild answers={answers} brandColour={brandColour} {...settings} />;
  return (
    <DragArea>
      {({ drop, dragged }) => (
        <>
          <aside aria-label={t('palette.title')} className={styles.palette}>
            <Palette />
            {answers}
          </aside>
          <FormCanvas drop={drop} dragged={dragged} />
          <SettingsSide brandColour={brandColour} />
        </>
      )}
    </DragArea>
  );
}

function SettingsSide({ brandColour }: { brandColour: string }) {
  const { t } = useTranslation('forms');
  const { selected, select } = useFormEditor();
  return (
    <aside aria-label={t(selected ? 'field.panel' : 'form.panel')} className={styles.settings}>
      {selected && (
        <header className={styles.head}>
          <FieldPanelHead field={selected} />
          <IconButton size="dense" icon={X} label={t('field.close')} onClick={() => select(null)} />
        </header>
      )}
      <div className={styles.scroll}>
        {selected ? <FieldPanel key={selected.id} field={selected} /> : <FormPanel brandColour={brandColour} />}
      </div>
    </aside>
  );
}

interface NarrowBuildProps extends Pick<BuildViewProps, 'settingsOpen' | 'onSettingsOpenChange' | 'brandColour'> {
  answers: ReactNode;
}

function NarrowBuild({ answers, brandColour, settingsOpen, onSettingsOpenChange }: NarrowBuildProps) {
  const { t } = useTranslation(['forms', 'common']);
  const { selected } = useFormEditor();
  const [adding, setAdding] = useState(false);
  const closeLabel = t('actions.close', { ns: 'common' });
  return (
    <DragArea>
      {({ drop, dragged }) => (
        <>
          <FormCanvas drop={drop} dragged={dragged} />
          <Button look="fill" size="large" icon={Plus} className={styles.float} onClick={() => setAdding(true)}>
            {t('page.addField')}
          </Button>
          <Drawer open={adding} onOpenChange={setAdding} title={t('palette.title')} side="left" closeLabel={closeLabel}>
            <Palette onAdded={() => setAdding(false)} />
          </Drawer>
          <Drawer
            open={settingsOpen}
            onOpenChange={onSettingsOpenChange}
            title={t(selected ? 'field.panel' : 'form.panel')}
            closeLabel={closeLabel}
          >
            <div className={styles.drawer}>
              {selected ? <FieldPanel key={selected.id} field={selected} /> : <FormPanel brandColour={brandColour} />}
              {!selected && answers}
            </div>
          </Drawer>
        </>
      )}
    </DragArea>
  );
}
