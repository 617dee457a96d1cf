// The settings of a question: what counts as an answer, its choices, limits and hints.
import { type PanelProps, tokenLabel } from '@parley/editor';
import { Field, Fold, FormRow, NumberField, Select, Switch, TextField } from '@parley/ui';
import { AskingSections } from '../ask-kit/asking-sections';
import { ChoiceList } from '../choice-kit/choice-list';
import { emptyChoice } from '../choice-kit/choices';
import { choiceWords } from '../choice-kit/words';
import kit from '../editor-kit/kit.module.css';
import type { AskQuestionOptions } from './schema';
import { words } from './words';

type QuestionProps = PanelProps<AskQuestionOptions>;
const answerKinds = ['text', 'choice', 'email', 'phone', 'number', 'url'] as const;

export function QuestionPanel(props: QuestionProps) {
  const { step, options, onChange, problems, language, tools } = props;
  const own = words[language];
  const set = (change: Partial<AskQuestionOptions>) => onChange({ ...options, ...change });
  const { answer } = options;
  return (
    <>
      <AskingSections
        options={options}
        problems={problems}
        language={language}
        tools={tools}
        set={set}
        suggest={step.name ?? (answer === 'choice' ? 'topic' : answer === 'text' ? 'answer' : answer)}
        beside={
          answer === 'choice' && (
            <ChoiceList offer={options} onChange={set} own={choiceWords[language]} problems={problems} exits />
          )
        }
      >
        <Field label={own.answer}>
          <Select
            options={answerKinds.map((value) => ({ value, label: own.answers[value] }))}
            value={answer}
            onChange={(next) =>
              set({
                answer: next,
                ...(next === 'choice' &&
                  options.choices.length === 0 && { choices: [emptyChoice('c1'), emptyChoice('c2')] }),
              })
            }
          />
        </Field>
        {answer === 'text' && (
          <FormRow label={own.long} help={own.longHelp}>
            <Switch on={options.long} label={own.long} onChange={(long) => set({ long })} />
          </FormRow>
        )}
      </AskingSections>
      {answer !== 'choice' && <LimitsFold {...props} />}
    </>
  );
}

function LimitsFold({ options, onChange, language }: QuestionProps) {
  const own = words[language];
  const { answer } = options;
  const set = (change: Partial<AskQuestionOptions>) => onChange({ ...options, ...change });
  return (
    <Fold title={own.advanced} summary={options.placeholder === '' ? undefined : tokenLabel(options.placeholder)}>
      <div className={kit.stack}>
        <Field label={own.fieldHint}>
          <TextField value={options.placeholder} maxLength={300} onChange={(placeholder) => set({ placeholder })} />
        </Field>
        {answer === 'number' && (
          <>
            <FormRow label={own.min}>
              <NumberField value={options.min} onChange={(min) => set({ min })} />
            </FormRow>
            <FormRow label={own.max}>
              <NumberField value={options.max} onChange={(max) => set({ max })} />
            </FormRow>
            <Field label={own.unit} help={own.unitHelp}>
              <TextField value={options.unit} placeholder="kg" maxLength={20} onChange={(unit) => set({ unit })} />
            </Field>
          </>
        )}
        {answer === 'text' && (
          <FormRow label={own.maxLength}>
            <NumberField min={1} max={20_000} value={options.maxLength} onChange={(maxLength) => set({ maxLength })} />
          </FormRow>
        )}
      </div>
    </Fold>
  );
}
