// The choices of a question, put in order by hand; each lights its pill on the canvas.
import { useEditor } from '@parley/editor';
import { Badge, Button, IconButton, Section, SortableList } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { usePanelStepId } from '../editor-kit/panel-step';
import type { AskQuestionOptions } from './schema';
import type { words } from './words';

export interface ChoiceListProps {
  options: AskQuestionOptions;
  onChange: (options: AskQuestionOptions) => void;
  own: (typeof words)['en'];
}

export function ChoiceList({ options, onChange, own }: ChoiceListProps) {
  const { store } = useEditor();
  const stepId = usePanelStepId();
  const { choices } = options;
  const set = (next: AskQuestionOptions['choices']) => onChange({ ...options, choices: next });
  const add = () => set([...choices, { id: newPartId('c', choices), label: '' }]);
  return (
    <Section title={own.choices}>
      <div className={kit.stack}>
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
              <div
                className={kit.choiceRow}
                onPointerEnter={() => store.lightExit(`${stepId}/${choice.id}`)}
                onPointerLeave={() => store.lightExit(null)}
              >
                <input
                  className={kit.choiceField}
                  aria-label={`${own.choice} ${index + 1}`}
                  placeholder={`${own.choice} ${index + 1}`}
                  value={choice.label}
                  maxLength={500}
                  onChange={(event) =>
                    set(choices.map((known) => (known === choice ? { ...known, label: event.target.value } : known)))
                  }
                  onKeyDown={(event) => event.key === 'Enter' && add()}
                />
                <IconButton
                  size="small"
                  icon={X}
                  label={`${own.remove} ${choice.label}`}
                  onClick={() => set(choices.filter((known) => known !== choice))}
                />
              </div>
            )}
          </SortableList>
        )}
        <span>
          <Button size="small" look="quiet" icon={Plus} onClick={add}>
            {own.addChoice}
          </Button>
        </span>
        <ChannelFit count={choices.length} own={own} />
      </div>
    </Section>
  );
}

function ChannelFit({ count, own }: { count: number; own: (typeof words)['en'] }) {
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

function sortTexts({ sort }: (typeof words)['en']) {
  const put = (text: string, values: Record<string, string | number>) =>
    text.replace(/\{\{(\w+)\}\}/g, (_whole, key: string) => String(values[key] ?? ''));
  return {
    handle: (name: string) => put(sort.handle, { name }),
    instructions: sort.instructions,
    pickedUp: (name: string, position: number, count: number) => put(sort.lifted, { name, position, count }),
    moved: (name: string, position: number, count: number) => put(sort.moved, { name, position, count }),
    dropped: (name: string, position: number, count: number) => put(sort.dropped, { name, position, count }),
    cancelled: (name: string) => put(sort.cancelled, { name }),
  };
}
