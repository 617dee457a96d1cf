// The choices of a question: written out and put in order by hand, or taken from a list variable.
import { useEditor, VariableField } from '@parley/editor';
import { Badge, Button, FormRow, Section, SegmentedControl, SortableList, Switch } from '@parley/ui';
import { Plus } from 'lucide-react';
import type { FlowProblem } from '@parley/flow';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { ChoiceRow } from './choice-row';
import { type ChoiceItem, emptyChoice, type Offer } from './choices';
import { type ChoiceWords, sortTexts } from './words';

export interface ChoiceListProps {
  offer: Offer;
  onChange: (change: Partial<Offer>) => void;
  own: ChoiceWords;
  problems: readonly FlowProblem[];
  /** Each choice is a way out and lights its pill. */
  exits: boolean;
}

export function ChoiceList({ offer, onChange, own, problems, exits }: ChoiceListProps) {
  const problem = useFieldProblem(problems);
  const fromList = offer.list !== null;
  return (
    <Section title={own.choices}>
      <div className={kit.stack}>
        <SegmentedControl
          wide
          label={own.source}
          value={fromList ? 'list' : 'written'}
          segments={[
            { value: 'written', label: own.written },
            { value: 'list', label: own.fromList },
          ]}
          onChange={(source) => onChange({ list: source === 'list' ? (offer.list ?? 'items') : null })}
        />
        {fromList ? (
          <VariableField
            label={own.list}
            help={own.listHelp}
            value={offer.list}
            suggest="items"
            error={problem('list')}
            onChange={(list) => onChange({ list: list ?? 'items' })}
          />
        ) : (
          <Written offer={offer} onChange={onChange} own={own} problems={problems} exits={exits} />
        )}
        <FormRow label={own.searchable} help={own.searchableHelp}>
          <Switch on={offer.searchable} label={own.searchable} onChange={(searchable) => onChange({ searchable })} />
        </FormRow>
      </div>
    </Section>
  );
}

function Written({ offer: { choices }, onChange, own, problems, exits }: ChoiceListProps) {
  const problem = useFieldProblem(problems);
  const set = (next: ChoiceItem[]) => onChange({ choices: next });
  const add = () => set([...choices, emptyChoice(newPartId('c', choices))]);
  const trouble = problem('choices');
  return (
    <>
      {choices.length > 0 && (
        <SortableList
          label={own.choices}
          items={choices}
          itemKey={({ id }) => id}
          itemName={({ label }) => label || own.choice}
          onReorder={set}
          texts={sortTexts(own)}
        >
          {(choice, index) => (
            <ChoiceRow
              choice={choice}
              index={index}
              own={own}
              error={problem(`choices.${choice.id}.when`) ?? problem(`choices.${index}.label`)}
              exits={exits}
              onChange={(changed) =>
                set(choices.flatMap((known) => (known === choice ? (changed ? [changed] : []) : [known])))
              }
              onEnter={add}
            />
          )}
        </SortableList>
      )}
      {trouble && <p className={kit.line}>{trouble}</p>}
      <span>
        <Button size="small" look="quiet" icon={Plus} onClick={add}>
          {own.addChoice}
        </Button>
      </span>
      <ChannelFit count={choices.length} own={own} />
    </>
  );
}

function ChannelFit({ count, own }: { count: number; own: ChoiceWords }) {
  const { tools } = useEditor();
  return (
    <span className={kit.limits} title={own.limits}>
      {tools.channels.map(({ id, icon, name, mostChoices }) => (
        <Badge key={id} icon={icon} tone={count > mostChoices ? 'warn' : 'plain'}>
          {name} {count}/{mostChoices}
        </Badge>
      ))}
    </span>
  );
}
