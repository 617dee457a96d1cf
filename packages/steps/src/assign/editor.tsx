// The browser face of assign: to whom.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Field, Section, SegmentedControl, Select } from '@parley/ui';
import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type AssignOptions, assignModel } from './model';
import { words } from './words';

export const assignEditor = defineStepEditor(assignModel, { icon: UserRoundCheck, words, NodeBody, Panel });

function NodeBody({ options, language, tools }: NodeBodyProps<AssignOptions>) {
  const own = words[language];
  const found =
    tools.members.find(({ id }) => id === options.memberId) ?? tools.teams.find(({ id }) => id === options.teamId);
  return <NodeFacts facts={[{ name: own.to, value: found?.name ?? own.routing }]} />;
}

const kinds = ['routing', 'team', 'member'] as const;

function Panel({ options, onChange, problems, language, tools }: PanelProps<AssignOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const [kind, setKind] = useState(options.memberId ? 'member' : options.teamId ? 'team' : 'routing');
  const things = kind === 'team' ? tools.teams : tools.members;
  const choose = (id: string) =>
    onChange({ teamId: kind === 'team' ? id : null, memberId: kind === 'member' ? id : null });
  return (
    <Section title={own.to}>
      <div className={kit.stack}>
        <SegmentedControl
          wide
          label={own.to}
          value={kind}
          onChange={(next) => {
            setKind(next);
            onChange({ teamId: null, memberId: null });
          }}
          segments={kinds.map((value) => ({ value, label: own[value] }))}
        />
        {kind !== 'routing' && (
          <Field label={own[kind === 'team' ? 'team' : 'member']} hideLabel error={problem('memberId')}>
            <Select
              options={things.map(({ id, name }) => ({ value: id, label: name }))}
              value={kind === 'team' ? options.teamId : options.memberId}
              placeholder={own.choose}
              onChange={choose}
            />
          </Field>
        )}
        <p className={kit.line}>{own.help}</p>
      </div>
    </Section>
  );
}
