// The settings of a question: text, what counts as an answer, where it is kept, and what if it does not fit.
import { type PanelProps, TemplateField, tokenLabel, VariableField } from '@parley/editor';
import { Field, Fold, FormRow, NumberField, Section, Select, TextField } from '@parley/ui';
import { SkipField } from '../ask-kit/skip-field';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { PropertyField } from '../editor-kit/property-field';
import { ChoiceList } from './choice-list';
import type { AskQuestionOptions } from './schema';
import { words } from './words';

type QuestionProps = PanelProps<AskQuestionOptions>;
const answerKinds = ['text', 'choice', 'email', 'phone', 'number', 'url'] as const;

export function QuestionPanel(props: QuestionProps) {
  const { options, onChange, problems, language } = props;
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<AskQuestionOptions>) => onChange({ ...options, ...change });
  return (
    <>
      <Section title={own.question}>
        <div className={kit.stack}>
          <TemplateField
            label={own.question}
            hideLabel
            path="text"
            value={options.text}
            placeholder={own.placeholder}
            error={problem('text')}
            onChange={(text) => set({ text })}
          />
          <Field label={own.answer}>
            <Select
              options={answerKinds.map((value) => ({ value, label: own.answers[value] }))}
              value={options.answer}
              onChange={(answer) =>
                set({ answer, ...(answer === 'choice' && options.choices.length === 0 && { choices: twoChoices }) })
              }
            />
          </Field>
        </div>
      </Section>
      {options.answer === 'choice' && <ChoiceList options={options} onChange={onChange} own={own} />}
      <KeepSection {...props} />
      <NoFitSection {...props} />
      <LimitsFold {...props} />
    </>
  );
}

const twoChoices = [
  { id: 'c1', label: '' },
  { id: 'c2', label: '' },
];

function KeepSection({ step, options, onChange, language, tools }: QuestionProps) {
  const own = words[language];
  return (
    <Section title={own.storeIn}>
      <div className={kit.stack}>
        <VariableField
          label={own.storeIn}
          hideLabel
          value={options.variable}
          suggest={
            step.name ?? (options.answer === 'choice' ? 'topic' : options.answer === 'text' ? 'answer' : options.answer)
          }
          onChange={(variable) => onChange({ ...options, variable })}
        />
        <PropertyField
          label={own.property}
          properties={tools.contactProperties}
          value={options.property}
          none={own.propertyNone}
          onChange={(property) => onChange({ ...options, property })}
        />
        {options.answer !== 'choice' && (
          <SkipField
            options={options}
            language={language}
            onChange={(skipKnown) => onChange({ ...options, skipKnown })}
          />
        )}
      </div>
    </Section>
  );
}

function NoFitSection({ options, onChange, language }: QuestionProps) {
  const own = words[language];
  return (
    <Section title={own.noFit}>
      <div className={kit.stack}>
        <TemplateField
          label={own.retry}
          path="retry"
          value={options.retry}
          placeholder={own.retryPlaceholder}
          onChange={(retry) => onChange({ ...options, retry })}
        />
        <FormRow label={own.tries}>
          <NumberField
            min={1}
            max={10}
            value={options.maxTries}
            onChange={(maxTries) => onChange({ ...options, maxTries: maxTries ?? 2 })}
          />
        </FormRow>
      </div>
    </Section>
  );
}

function LimitsFold({ options, onChange, language }: QuestionProps) {
  const own = words[language];
  const { answer } = options;
  return (
    <Fold title={own.advanced} summary={options.placeholder === '' ? undefined : tokenLabel(options.placeholder)}>
      <div className={kit.stack}>
        {answer !== 'choice' && (
          <Field label={own.fieldHint}>
            <TextField
              value={options.placeholder}
              maxLength={300}
              onChange={(placeholder) => onChange({ ...options, placeholder })}
            />
          </Field>
        )}
        {answer === 'number' && (
          <>
            <FormRow label={own.min}>
              <NumberField value={options.min} onChange={(min) => onChange({ ...options, min })} />
            </FormRow>
            <FormRow label={own.max}>
              <NumberField value={options.max} onChange={(max) => onChange({ ...options, max })} />
            </FormRow>
          </>
        )}
        {answer === 'text' && (
          <FormRow label={own.maxLength}>
            <NumberField
              min={1}
              max={20_000}
              value={options.maxLength}
              onChange={(maxLength) => onChange({ ...options, maxLength })}
            />
          </FormRow>
        )}
      </div>
    </Fold>
  );
}
