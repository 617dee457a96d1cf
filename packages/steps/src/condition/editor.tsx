// The browser face of condition: branches as sentences, built from rules or written as an expression.
import { defineStepEditor, type PanelProps } from '@parley/editor';
import { Button, Section, SegmentedControl } from '@parley/ui';
import { Plus, Split } from 'lucide-react';
import { newPartId } from '../editor-kit/new-part-id';
import { BranchFields } from './branch-fields';
import { type ConditionOptions, conditionModel } from './model';
import { sentence } from './sentence';
import { words } from './words';
import kit from '../editor-kit/kit.module.css';

export const conditionEditor = defineStepEditor(conditionModel, {
  icon: Split,
  words,
  NodeBody: null,
  Panel,
  summary: ({ branches, take }, language) =>
    branches
      .map(({ name, condition }) => name || sentence(condition, words[language]))
      .join(take === 'every' ? ' + ' : ' · '),
  exitLabel: ({ branches }, exit, language) => {
    const own = words[language];
    const branch = branches.find(({ id }) => id === exit);
    return branch ? branch.name.trim() || `${own.if} ${sentence(branch.condition, own)}` : null;
  },
});

function Panel({ options, onChange, problems, language, variables, tools }: PanelProps<ConditionOptions>) {
  const own = words[language];
  const { branches, take } = options;
  const write = (next: ConditionOptions['branches']) => onChange({ ...options, branches: next });
  return (
    <Section title={own.branches}>
      <SegmentedControl
        label={own.take}
        value={take}
        onChange={(next) => onChange({ ...options, take: next })}
        segments={(['first', 'every'] as const).map((value) => ({ value, label: own.takes[value] }))}
      />
      <p className={kit.line}>{own.takeHelp[take]}</p>
      {branches.map((branch, index) => (
        <BranchFields
          key={branch.id}
          branch={branch}
          number={index + 1}
          alone={branches.length === 1}
          own={own}
          problems={problems}
          variables={variables}
          contactProperties={tools.contactProperties}
          onChange={(changed) =>
            write(branches.flatMap((known) => (known.id === branch.id ? (changed ? [changed] : []) : [known])))
          }
        />
      ))}
      <Button
        size="small"
        look="quiet"
        icon={Plus}
        onClick={() =>
          write([
            ...branches,
            {
              id: newPartId('b', branches),
              name: '',
              condition: { match: 'all', rules: [{ left: '', operator: 'is', right: '' }] },
            },
          ])
        }
      >
        {own.addBranch}
      </Button>
    </Section>
  );
}
