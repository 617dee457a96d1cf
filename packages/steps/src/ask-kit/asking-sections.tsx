// The parts that the panels and nodes of all questions have in common.
import { Bubble, type NodeBodyProps, type PanelProps, TemplateField, tokenLabel, VariableField } from '@parley/editor';
import { Chip, FormRow, NumberField, Section } from '@parley/ui';
import type { ReactNode } from 'react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { PropertyField } from '../editor-kit/property-field';
import { askingWords } from './asking-words';
import type { Asking } from './fields';
import { SkipField } from './skip-field';

export type AskingProps = Pick<PanelProps<Asking>, 'options' | 'problems' | 'language' | 'tools'> & {
  /** Changes of the common fields alone. */
  set: (change: Partial<Asking>) => void;
  /** Name of a new variable. */
  suggest: string;
  /** What the words before the kind's own fields are, where they are no question. */
  title?: string;
  /** False where no single answer could be kept as a contact's property. */
  keepsProperty?: boolean;
  /** Sections between the question and where its answer is kept. */
  beside?: ReactNode;
  /** The kind's own fields, below the question. */
  children?: ReactNode;
};

export function AskingSections(props: AskingProps) {
  const { options, problems, language, set, title, beside, children } = props;
  const own = askingWords[language];
  const problem = useFieldProblem(problems);
  return (
    <>
      <Section title={title ?? own.question}>
        <div className={kit.stack}>
          <TemplateField
            label={title ?? own.question}
            hideLabel
            path="text"
            value={options.text}
            placeholder={title === undefined ? own.placeholder : ''}
            error={problem('text')}
            onChange={(text) => set({ text })}
          />
          {children}
        </div>
      </Section>
      {beside}
      <KeepSection {...props} />
      <Section title={own.noFit}>
        <div className={kit.stack}>
          <TemplateField
            label={own.retry}
            path="retry"
            value={options.retry}
            placeholder={own.retryPlaceholder}
            onChange={(retry) => set({ retry })}
          />
          <FormRow label={own.tries}>
            <NumberField
              min={1}
              max={10}
              value={options.maxTries}
              onChange={(maxTries) => set({ maxTries: maxTries ?? 2 })}
            />
          </FormRow>
        </div>
      </Section>
    </>
  );
}

function KeepSection({ options, language, tools, set, suggest, keepsProperty = true }: AskingProps) {
  const own = askingWords[language];
  return (
    <Section title={own.storeIn}>
      <div className={kit.stack}>
        <VariableField
          label={own.storeIn}
          hideLabel
          value={options.variable}
          suggest={suggest}
          onChange={(variable) => set({ variable })}
        />
        {keepsProperty && (
          <PropertyField
            label={own.property}
            properties={tools.contactProperties}
            value={options.property}
            none={own.propertyNone}
            onChange={(property) => set({ property })}
          />
        )}
        <SkipField options={options} language={language} onChange={(skipKnown) => set({ skipKnown })} />
      </div>
    </Section>
  );
}

export function AskingBody({
  stepId,
  options,
  language,
  children,
}: Omit<NodeBodyProps<Asking>, 'tools'> & { children?: ReactNode }) {
  const own = askingWords[language];
  return (
    <>
      <Bubble stepId={stepId} path="text" text={options.text} placeholder={own.placeholder} />
      {children}
      {options.variable !== null && (
        <p className={kit.line}>
          {own.storedIn} <Chip>{tokenLabel(options.variable)}</Chip>
        </p>
      )}
    </>
  );
}
