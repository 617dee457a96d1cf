// The pictures of a choice: title, words and address of each, and behind a fold what it stands for.
import { VariableField } from '@parley/editor';
import type { FlowProblem } from '@parley/flow';
import { Button, Field, Fold, IconButton, Section, SegmentedControl, TextArea, TextField } from '@parley/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import css from './picture.module.css';
import { type AskPictureOptions, emptyPicture, type Picture } from './schema';
import type { words } from './words';

interface PictureListProps {
  options: AskPictureOptions;
  set: (change: Partial<AskPictureOptions>) => void;
  own: (typeof words)['en'];
  problems: readonly FlowProblem[];
}

export function PictureList(props: PictureListProps) {
  const { options, set, own, problems } = props;
  const problem = useFieldProblem(problems);
  const { list } = options;
  return (
    <Section title={own.pictures}>
      <div className={kit.stack}>
        <SegmentedControl
          wide
          label={own.source}
          value={list === null ? 'written' : 'list'}
          segments={[
            { value: 'written', label: own.written },
            { value: 'list', label: own.fromList },
          ]}
          onChange={(source) => set({ list: source === 'list' ? (list ?? 'items') : null })}
        />
        {list === null ? (
          <Written {...props} />
        ) : (
          <VariableField
            label={own.list}
            help={own.listHelp}
            value={list}
            suggest="items"
            error={problem('list')}
            onChange={(next) => set({ list: next ?? 'items' })}
          />
        )}
      </div>
    </Section>
  );
}

function Written({ options: { choices }, set, own, problems }: PictureListProps) {
  const problem = useFieldProblem(problems);
  const trouble = problem('choices');
  const change = (picture: Picture, next: Partial<Picture> | null) =>
    set({ choices: choices.flatMap((known) => (known === picture ? (next ? [{ ...known, ...next }] : []) : [known])) });
  return (
    <>
      {choices.map((picture, index) => (
        <PictureFields
          key={picture.id}
          picture={picture}
          name={`${own.choice} ${index + 1}`}
          own={own}
          error={(field) => problem(`choices.${index}.${field}`) ?? problem(`choices.${picture.id}.${field}`)}
          onChange={(next) => change(picture, next)}
        />
      ))}
      {trouble && <p className={kit.line}>{trouble}</p>}
      <span>
        <Button
          size="small"
          look="quiet"
          icon={Plus}
          onClick={() => set({ choices: [...choices, emptyPicture(newPartId('c', choices))] })}
        >
          {own.addChoice}
        </Button>
      </span>
    </>
  );
}

interface PictureFieldsProps {
  picture: Picture;
  name: string;
  own: PictureListProps['own'];
  error: (field: string) => string | undefined;
  /** Null takes it away. */
  onChange: (next: Partial<Picture> | null) => void;
}

function PictureFields({ picture, name, own, error, onChange }: PictureFieldsProps) {
  const { label, text, image, value, when } = picture;
  return (
    <div className={kit.rule} role="group" aria-label={name}>
      <div className={kit.row}>
        <b className={css.title}>{label || name}</b>
        <IconButton
          size="small"
          icon={Trash2}
          label={`${own.remove} ${label || name}`}
          onClick={() => onChange(null)}
        />
      </div>
      <Field label={own.title} error={error('label')}>
        <TextField value={label} maxLength={500} onChange={(next) => onChange({ label: next })} />
      </Field>
      <Field label={own.text}>
        <TextField value={text} maxLength={2_000} onChange={(next) => onChange({ text: next })} />
      </Field>
      <Field label={own.image} error={error('image')}>
        <TextField value={image} placeholder="https://" onChange={(next) => onChange({ image: next.trim() })} />
      </Field>
      <Fold title={own.more} summary={[value, when].filter(Boolean).join(' · ') || undefined}>
        <div className={kit.stack}>
          <Field label={own.value} help={own.valueHelp}>
            <TextField value={value} maxLength={500} onChange={(next) => onChange({ value: next })} />
          </Field>
          <Field label={own.when} help={own.whenHelp} error={error('when')}>
            <TextArea code value={when} onChange={(next) => onChange({ when: next.trim() === '' ? '' : next })} />
          </Field>
        </div>
      </Fold>
    </div>
  );
}
