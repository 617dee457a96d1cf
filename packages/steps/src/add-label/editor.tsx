// The browser face of add-label.
import { defineStepEditor, type EditorTools, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Checkbox, Chip, Section } from '@parley/ui';
import { Tag } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type AddLabelOptions, addLabelModel } from './model';
import { words } from './words';

export const addLabelEditor = defineStepEditor(addLabelModel, { icon: Tag, words, NodeBody, Panel });

function NodeBody({ options: { labelIds }, language, tools }: NodeBodyProps<AddLabelOptions>) {
  const own = words[language];
  return (
    <span className={kit.limits}>
      {labelIds.length === 0 && <Chip>{own.choose}</Chip>}
      {labelIds.map((id) => (
        <Chip key={id}>{nameOf(id, tools) ?? own.gone}</Chip>
      ))}
    </span>
  );
}

function nameOf(id: string, { labels }: EditorTools): string | undefined {
  return labels.find((label) => label.id === id)?.name;
}

function Panel({ options: { labelIds }, onChange, problems, language, tools }: PanelProps<AddLabelOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const gone = labelIds.filter((id) => nameOf(id, tools) === undefined).map((id) => ({ id, name: own.gone }));
  const offered = [...tools.labels, ...gone];
  return (
    <Section title={own.labels}>
      <div className={kit.stack}>
        {offered.length === 0 && <p className={kit.line}>{own.none}</p>}
        {problem('labelIds') !== undefined && <p className={kit.line}>{problem('labelIds')}</p>}
        {offered.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={labelIds.includes(id)}
            onChange={(on) => onChange({ labelIds: on ? [...labelIds, id] : labelIds.filter((known) => known !== id) })}
          />
        ))}
      </div>
    </Section>
  );
}
