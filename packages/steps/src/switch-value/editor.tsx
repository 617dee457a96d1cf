// The browser face of switch-value: what is looked at, and a row per value.
import { defineStepEditor, type NodeBodyProps, type PanelProps, tokenLabel } from '@parley/editor';
import { Button, Chip, Combobox, Field, IconButton, Section, TextField } from '@parley/ui';
import { ListTree, Plus, X } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { type Case, labelOf, type SwitchValueOptions, switchValueModel } from './model';
import { words } from './words';

type SwitchProps = PanelProps<SwitchValueOptions>;
type Own = (typeof words)['en'];

export const switchValueEditor = defineStepEditor(switchValueModel, {
  icon: ListTree,
  words,
  NodeBody,
  Panel,
  summary: ({ value, cases }, language) => `${nameOf(value, words[language])}: ${cases.map(labelOf).join(' · ')}`,
  exitLabel: ({ cases }, exit, language) => {
    const one = cases.find(({ id }) => id === exit);
    return one ? one.name.trim() || `${words[language].is} ${one.value}` : null;
  },
});

function NodeBody({ options: { value }, language }: NodeBodyProps<SwitchValueOptions>) {
  const own = words[language];
  return (
    <p className={kit.line}>
      {own.what} <Chip>{nameOf(value, own)}</Chip>
    </p>
  );
}

function nameOf(value: string, own: Own): string {
  const known: Readonly<Record<string, string>> = own.known;
  return value === '' ? own.choose : (known[value] ?? tokenLabel(value));
}

function Panel(props: SwitchProps) {
  const { options, onChange, problems, language } = props;
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { cases } = options;
  const set = (next: readonly Case[]) => onChange({ ...options, cases: [...next] });
  return (
    <>
      <What {...props} />
      <Section title={own.values}>
        <div className={kit.stack}>
          <p className={kit.line}>{problem('cases') ?? own.help}</p>
          {cases.map((one, index) => {
            const change = (part: Partial<Case>) =>
              set(cases.map((known) => (known === one ? { ...known, ...part } : known)));
            return (
              <div key={one.id} className={kit.rule}>
                <div className={kit.row}>
                  <Field label={`${own.value} ${index + 1}`} hideLabel error={problem(`cases.${index}.value`)}>
                    <TextField
                      placeholder={`${own.value} ${index + 1}`}
                      value={one.value}
                      maxLength={500}
                      onChange={(value) => change({ value })}
                    />
                  </Field>
                  {cases.length > 1 && (
                    <IconButton
                      size="small"
                      icon={X}
                      label={`${own.remove} ${labelOf(one)}`}
                      onClick={() => set(cases.filter((known) => known !== one))}
                    />
                  )}
                </div>
                <TextField
                  label={`${own.name} ${index + 1}`}
                  placeholder={own.name}
                  value={one.name}
                  maxLength={120}
                  onChange={(name) => change({ name })}
                />
              </div>
            );
          })}
          <span>
            <Button
              size="small"
              look="quiet"
              icon={Plus}
              onClick={() => set([...cases, { id: newPartId('v', cases), value: '', name: '' }])}
            >
              {own.addValue}
            </Button>
          </span>
        </div>
      </Section>
    </>
  );
}

function What({ options, onChange, problems, language, variables, tools }: SwitchProps) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { value } = options;
  const names = [
    ...variables.map((name) => ({ value: name, label: tokenLabel(name), hint: own.groups.variables })),
    ...tools.contactProperties.map(({ id, name }) => ({
      value: `contact.${id}`,
      label: name,
      hint: own.groups.contact,
    })),
    ...Object.entries(own.known).map(([id, label]) => ({ value: id, label, hint: own.groups.visit })),
  ];
  const shown =
    value === '' || names.some((name) => name.value === value)
      ? names
      : [{ value, label: tokenLabel(value) }, ...names];
  return (
    <Section title={own.what}>
      <Field label={own.what} hideLabel error={problem('value')}>
        <Combobox
          options={shown}
          value={value || null}
          placeholder={own.choose}
          emptyText={own.choose}
          onChange={(next) => onChange({ ...options, value: next ?? '' })}
        />
      </Field>
    </Section>
  );
}
