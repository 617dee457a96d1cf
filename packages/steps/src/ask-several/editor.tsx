// The browser face of ask-several.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TokenText } from '@parley/editor';
import { Button, FormRow, IconButton, NumberField, TextField } from '@parley/ui';
import { ListChecks, Plus, X } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { type AskSeveralOptions, askSeveralModel } from './model';
import { words } from './words';

type SeveralProps = PanelProps<AskSeveralOptions>;

export const askSeveralEditor = defineStepEditor(askSeveralModel, {
  icon: ListChecks,
  words,
  NodeBody,
  Panel,
  summary: ({ text, choices }) => [text, ...choices.map(({ label }) => label)].filter(Boolean).join(' · '),
  withText: (options, path, text) =>
    path === 'text'
      ? { ...options, text }
      : {
          ...options,
          choices: options.choices.map((one) => (path === `choices.${one.id}.label` ? { ...one, label: text } : one)),
        },
});

function NodeBody(props: NodeBodyProps<AskSeveralOptions>) {
  const own = words[props.language];
  return (
    <AskingBody {...props}>
      <span className={kit.links}>
        {props.options.choices.map(({ id, label }) => (
          <span key={id} className={kit.link}>
            <TokenText text={label || own.choice} />
          </span>
        ))}
      </span>
    </AskingBody>
  );
}

function Panel(props: SeveralProps) {
  const { options, onChange, problems, language, tools } = props;
  const set = (change: Partial<AskSeveralOptions>) => onChange({ ...options, ...change });
  return (
    <AskingSections options={options} problems={problems} language={language} tools={tools} set={set} suggest="choices">
      <ChoiceRows {...props} />
      <Count {...props} />
    </AskingSections>
  );
}

function ChoiceRows({ options, onChange, problems, language }: SeveralProps) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { choices } = options;
  const set = (next: AskSeveralOptions['choices']) => onChange({ ...options, choices: next });
  const add = () => set([...choices, { id: newPartId('c', choices), label: '' }]);
  return (
    <div className={kit.stack}>
      <p className={kit.line}>{problem('choices') ?? own.help}</p>
      {choices.map((choice, index) => (
        <div key={choice.id} className={kit.row}>
          <TextField
            label={`${own.choice} ${index + 1}`}
            placeholder={`${own.choice} ${index + 1}`}
            value={choice.label}
            maxLength={500}
            onChange={(label) => set(choices.map((known) => (known === choice ? { ...known, label } : known)))}
          />
          {choices.length > 2 && (
            <IconButton
              size="small"
              icon={X}
              label={`${own.remove} ${choice.label}`}
              onClick={() => set(choices.filter((known) => known !== choice))}
            />
          )}
        </div>
      ))}
      <span>
        <Button size="small" look="quiet" icon={Plus} onClick={add}>
          {own.addChoice}
        </Button>
      </span>
    </div>
  );
}

function Count({ options, onChange, language }: SeveralProps) {
  const own = words[language];
  const most = options.choices.length;
  return (
    <>
      <FormRow label={own.min}>
        <NumberField
          min={1}
          max={most}
          value={options.min}
          onChange={(min) => onChange({ ...options, min: min ?? 1 })}
        />
      </FormRow>
      <FormRow label={own.max}>
        <NumberField min={1} max={most} value={options.max} onChange={(max) => onChange({ ...options, max })} />
      </FormRow>
    </>
  );
}
