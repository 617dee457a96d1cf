// The browser face of for-each.
import { defineStepEditor, type NodeBodyProps, type PanelProps, tokenLabel, VariableField } from '@parley/editor';
import { Chip, Section } from '@parley/ui';
import { Repeat } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type ForEachOptions, forEachModel } from './model';
import { words } from './words';

export const forEachEditor = defineStepEditor(forEachModel, {
  icon: Repeat,
  words,
  NodeBody,
  Panel,
  summary: ({ list }) => (list === null ? '' : tokenLabel(list)),
});

function NodeBody({ options: { list, item }, language }: NodeBodyProps<ForEachOptions>) {
  const own = words[language];
  return (
    <p className={kit.line}>
      {item !== null && <Chip>{tokenLabel(item)}</Chip>} {own.through}{' '}
      <Chip>{list === null ? own.choose : tokenLabel(list)}</Chip>
    </p>
  );
}

function Panel({ options, onChange, problems, language }: PanelProps<ForEachOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<ForEachOptions>) => onChange({ ...options, ...change });
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <VariableField
          label={own.list}
          value={options.list}
          suggest="list"
          error={problem('list')}
          onChange={(list) => set({ list })}
        />
        <VariableField
          label={own.item}
          value={options.item}
          suggest="item"
          error={problem('item')}
          onChange={(item) => set({ item })}
        />
        <VariableField
          label={own.position}
          value={options.position}
          suggest="item_number"
          help={own.positionHelp}
          error={problem('position')}
          onChange={(position) => set({ position })}
        />
      </div>
    </Section>
  );
}
