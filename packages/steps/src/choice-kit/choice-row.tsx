// One choice in its row: what it says, and behind a button what it stands for and when it is offered.
import { useEditor } from '@parley/editor';
import { Field, IconButton, TextArea, TextField } from '@parley/ui';
import { SlidersHorizontal, X } from 'lucide-react';
import { useState } from 'react';
import kit from '../editor-kit/kit.module.css';
import { usePanelStepId } from '../editor-kit/panel-step';
import css from './choice-row.module.css';
import type { ChoiceItem } from './choices';
import type { ChoiceWords } from './words';

interface ChoiceRowProps {
  choice: ChoiceItem;
  index: number;
  own: ChoiceWords;
  error: string | undefined;
  exits: boolean;
  /** Null takes it away. */
  onChange: (choice: ChoiceItem | null) => void;
  onEnter: () => void;
}

export function ChoiceRow({ choice, index, own, error, exits, onChange, onEnter }: ChoiceRowProps) {
  const { store } = useEditor();
  const stepId = usePanelStepId();
  const [open, setOpen] = useState(false);
  const name = `${own.choice} ${index + 1}`;
  const isSet = choice.value !== '' || choice.when !== '';
  const light = (exit: string | null) => exits && store.lightExit(exit);
  return (
    <div className={css.choice}>
      <div
        className={kit.choiceRow}
        onPointerEnter={() => light(`${stepId}/${choice.id}`)}
        onPointerLeave={() => light(null)}
      >
        <input
          className={kit.choiceField}
          aria-label={name}
          placeholder={name}
          value={choice.label}
          maxLength={500}
          onChange={(event) => onChange({ ...choice, label: event.target.value })}
          onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        />
        <IconButton
          size="small"
          icon={SlidersHorizontal}
          label={`${own.more} ${choice.label || name}`}
          pressed={open || isSet}
          onClick={() => setOpen(!open)}
        />
        <IconButton
          size="small"
          icon={X}
          label={`${own.remove} ${choice.label || name}`}
          onClick={() => onChange(null)}
        />
      </div>
      {error !== undefined && !open && <p className={kit.line}>{error}</p>}
      {open && (
        <div className={css.more}>
          <Field label={own.value} help={own.valueHelp}>
            <TextField
              value={choice.value}
              placeholder={choice.label}
              maxLength={500}
              onChange={(value) => onChange({ ...choice, value })}
            />
          </Field>
          <Field label={own.when} help={own.whenHelp} error={error}>
            <TextArea
              code
              value={choice.when}
              onChange={(when) => onChange({ ...choice, when: when.trim() === '' ? '' : when })}
            />
          </Field>
        </div>
      )}
    </div>
  );
}
