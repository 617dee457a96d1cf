// One branch: rules in rows, or the expression they come to.
import type { NamedThing } from '@parley/editor';
import { type Condition, conditionToExpression, type ConditionRule, type FlowProblem } from '@parley/flow';
import { Button, Field, IconButton, SegmentedControl, TextArea, TextField } from '@parley/ui';
import { Code, ListChecks, Plus, Trash2 } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import type { ConditionOptions } from './model';
import { RuleFields } from './rule-fields';
import { sentence } from './sentence';
import type { words } from './words';

export type Branch = ConditionOptions['branches'][number];

export interface BranchFieldsProps {
  branch: Branch;
  number: number;
  alone: boolean;
  own: (typeof words)['en'];
  problems: readonly FlowProblem[];
  variables: readonly string[];
  contactProperties: readonly NamedThing[];
  onChange: (branch: Branch | null) => void;
}

const emptyRule: ConditionRule = { left: '', operator: 'is', right: '' };

export function BranchFields(props: BranchFieldsProps) {
  const { branch, number, alone, own, problems, onChange } = props;
  const { condition } = branch;
  const asText = typeof condition === 'string';
  const problem = useFieldProblem(problems);
  const error = problem(`branches.${branch.id}.condition`) ?? problem(`branches.${number - 1}.condition`);
  const turn = () =>
    onChange({
      ...branch,
      condition: asText ? { match: 'all', rules: [emptyRule] } : conditionToExpression(condition),
    });
  return (
    <div className={kit.branch}>
      <div className={kit.branchHead}>
        <TextField
          className={kit.grow}
          label={own.name}
          placeholder={`${own.branch} ${number}`}
          value={branch.name}
          onChange={(name) => onChange({ ...branch, name })}
        />
        <IconButton
          size="dense"
          icon={asText ? ListChecks : Code}
          label={asText ? own.asRules : own.asExpression}
          onClick={turn}
        />
        {!alone && <IconButton size="dense" icon={Trash2} label={own.remove} onClick={() => onChange(null)} />}
      </div>
      {asText ? (
        <Field label={own.expression} help={own.expressionHelp} error={error}>
          <TextArea code value={condition} onChange={(next) => onChange({ ...branch, condition: next })} />
        </Field>
      ) : (
        <Rules {...props} condition={condition} error={error} />
      )}
    </div>
  );
}

type RulesProps = BranchFieldsProps & { condition: Condition; error?: string };

function Rules({ branch, own, variables, contactProperties, onChange, condition, error }: RulesProps) {
  const { match, rules } = condition;
  const shown = rules.length === 0 ? [emptyRule] : rules;
  const write = (next: Condition) => onChange({ ...branch, condition: next });
  return (
    <>
      {shown.length > 1 && (
        <SegmentedControl
          label={own.operator}
          value={match}
          onChange={(next) => write({ match: next, rules })}
          segments={[
            { value: 'all', label: own.all },
            { value: 'any', label: own.any },
          ]}
        />
      )}
      {shown.map((rule, index) => {
        const change = (changed: ConditionRule | null) =>
          write({ match, rules: shown.flatMap((known, at) => (at === index ? (changed ? [changed] : []) : [known])) });
        if ('rules' in rule) {
          return (
            <p key={index} className={kit.rule}>
              {sentence({ match: 'all', rules: [rule] }, own)}
            </p>
          );
        }
        return (
          <RuleFields
            key={index}
            rule={rule}
            own={own}
            error={index === 0 ? error : undefined}
            variables={variables}
            contactProperties={contactProperties}
            onChange={change}
            alone={shown.length === 1}
          />
        );
      })}
      <span>
        <Button size="small" look="quiet" icon={Plus} onClick={() => write({ match, rules: [...shown, emptyRule] })}>
          {own.addRule}
        </Button>
      </span>
    </>
  );
}
