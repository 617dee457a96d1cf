// The choices of a field: written, sorted by hand, removed, or pasted as a list.
import type { FormField } from '@parley/forms';
import { Button, classNames, Dialog, Field, IconButton, Section, SortableList, TextArea } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { optionsFromLines, valueFrom } from '../editing/form-edits';
import styles from './panel.module.css';
import { useProblemText } from './use-problem-text';
import { useSortableTexts } from './use-sortable-texts';

export function OptionsEditor({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id)('options');
  const [pasting, setPasting] = useState(false);
  const [describing, setDescribing] = useState(field.options?.some(({ description }) => description) ?? false);
  return (
    <Section
      title={t('field.choices')}
      action={
        <span className={styles.acts}>
          <Button size="small" look="quiet" aria-pressed={describing} onClick={() => setDescribing(!describing)}>
            {t('field.describe')}
          </Button>
          <Button size="small" look="quiet" onClick={() => setPasting(true)}>
            {t('field.paste')}
          </Button>
        </span>
      }
    >
      <OptionRows field={field} describing={describing} />
      {problem && <p className={styles.error}>{problem}</p>}
      <PasteDialog
        key={String(pasting)}
        open={pasting}
        onOpenChange={setPasting}
        lines={(field.options ?? []).map(({ label }) => label).join('\n')}
        onUse={(text) => changeField(field.id, { options: optionsFromLines(text, field.options) })}
      />
    </Section>
  );
}

interface Row {
  key: string;
  value: string;
  label: string;
  description?: string | undefined;
}

function OptionRows({ field, describing }: { field: FormField; describing: boolean }) {
  const { t } = useTranslation('forms');
  const { changeField, draft } = useFormEditor();
  const texts = useSortableTexts();
  const box = useRef<HTMLDivElement>(null);
  const options = field.options ?? [];
  const rows: Row[] = options.map((option, index) => ({ ...option, key: `${index} ${option.value}` }));
  const store = (next: readonly Omit<Row, 'key'>[], streak?: string) =>
    changeField(field.id, { options: next.map(optionOf) }, streak);
  const write = (index: number, words: { label: string } | { description: string }) =>
    store(
      options.map((option, at) => (at === index ? { ...option, ...words } : option)),
      `option ${index} ${Object.keys(words).join()}`,
    );
  const add = () => {
    const number = options.length + 1;
    const label = freeLabel(t('option', { number, lng: draft.form.language }), options);
    store([...options, { value: valueFrom(label), label }]);
    requestAnimationFrame(() =>
      Array.from(box.current?.querySelectorAll('input') ?? [])
        .at(-1)
        ?.select(),
    );
  };
  return (
    <div ref={box} className={styles.rows}>
      {rows.length > 0 && (
        <div style={{ width: '100%' }}>
          <SortableList<Row>
            label={t('field.choices')}
            items={rows}
            itemKey={({ key }) => key}
            itemName={({ label }) => label}
            onReorder={(next) => store(next)}
            texts={texts}
          >
            {(row, index) => (
              <>
                <span className={styles.choice}>
                  <input
                    className={styles.option}
                    aria-label={t('field.choiceName', { number: index + 1 })}
                    value={row.label}
                    maxLength={300}
                    onChange={(event) => write(index, { label: event.target.value })}
                    onKeyDown={(event) => event.key === 'Enter' && add()}
                  />
                  {describing && (
                    <input
                      className={classNames(styles.option, styles.described)}
                      aria-label={t('field.describeOne', { name: row.label })}
                      placeholder={t('field.describeWords')}
                      value={row.description ?? ''}
                      maxLength={300}
                      onChange={(event) => write(index, { description: event.target.value })}
                    />
                  )}
                </span>
                <IconButton
                  size="small"
                  icon={X}
                  label={t('field.removeChoice', { name: row.label })}
                  onClick={() => store(options.filter((_, at) => at !== index))}
                />
              </>
            )}
          </SortableList>
        </div>
      )}
      <Button size="small" look="link" icon={Plus} onClick={add}>
        {t('field.addChoice')}
      </Button>
    </div>
  );
}

function optionOf({ value, label, description }: Omit<Row, 'key'>) {
  return { value, label, ...(description && { description }) };
}

function freeLabel(wanted: string, options: readonly { value: string }[]): string {
  const taken = new Set(options.map(({ value }) => value));
  let label = wanted;
  for (let number = 2; taken.has(label); number += 1) label = `${wanted} (${number})`;
  return label;
}

interface PasteDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  lines: string;
  onUse: (text: string) => void;
}

function PasteDialog({ open, onOpenChange, lines, onUse }: PasteDialogProps) {
  const { t } = useTranslation(['forms', 'common']);
  const [text, setText] = useState(lines);
  const use = () => {
    onUse(text);
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('field.paste')}
      closeLabel={t('actions.close', { ns: 'common' })}
      size="small"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('actions.cancel', { ns: 'common' })}</Button>
          <Button look="fill" onClick={use}>
            {t('field.pasteSubmit')}
          </Button>
        </>
      }
    >
      <Field label={t('field.pasteTitle')} help={t('field.pasteHelp')}>
        <TextArea minRows={6} maxRows={14} value={text} onChange={setText} />
      </Field>
    </Dialog>
  );
}
