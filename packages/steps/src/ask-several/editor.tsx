// The browser face of ask-several.
import { defineStepEditor, type NodeBodyProps, type PanelProps, tokenLabel, TokenText } from '@parley/editor';
import { FormRow, NumberField, Section } from '@parley/ui';
import { ListChecks } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import { ChoiceList } from '../choice-kit/choice-list';
import { choiceWords } from '../choice-kit/words';
import kit from '../editor-kit/kit.module.css';
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
        {props.options.list !== null && <span className={kit.link}>{tokenLabel(props.options.list)}</span>}
        {(props.options.list === null ? props.options.choices : []).map(({ id, label }) => (
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
    <AskingSections
      options={options}
      problems={problems}
      language={language}
      tools={tools}
      set={set}
      suggest="choices"
      beside={
        <>
          <ChoiceList offer={options} onChange={set} own={choiceWords[language]} problems={problems} exits={false} />
          <Section title={words[language].count}>
            <div className={kit.stack}>
              <Count {...props} />
              <p className={kit.line}>{words[language].help}</p>
            </div>
          </Section>
        </>
      }
    />
  );
}

function Count({ options, onChange, language }: SeveralProps) {
  const own = words[language];
  const most = options.list === null ? Math.max(options.choices.length, 1) : 100;
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
