// The browser face of hand-over: to whom, and what is said meanwhile.
import {
  Bubble,
  defineStepEditor,
  type NodeBodyProps,
  type PanelProps,
  TemplateField,
  useEditor,
} from '@parley/editor';
import { Field, Section, SegmentedControl, Select } from '@parley/ui';
import { Headset } from 'lucide-react';
import { useState } from 'react';
import { NodeFacts } from '../editor-kit/facts';
import kit from '../editor-kit/kit.module.css';
import { handOverModel } from './model';
import type { HandOverOptions } from './schema';
import { words } from './words';

export const handOverEditor = defineStepEditor(handOverModel, {
  icon: Headset,
  words,
  NodeBody,
  Panel,
  summary: ({ availableText }) => availableText,
  withText: (options, path, text) =>
    path === 'availableText' || path === 'unavailableText' ? { ...options, [path]: text } : options,
  waitsForPerson: true,
});

function NodeBody({ stepId, options, language, tools }: NodeBodyProps<HandOverOptions>) {
  const own = words[language];
  const target =
    tools.members.find(({ id }) => id === options.memberId)?.name ??
    tools.teams.find(({ id }) => id === options.teamId)?.name ??
    own.routing;
  return (
    <>
      {options.availableText !== '' && (
        <Bubble stepId={stepId} path="availableText" text={options.availableText} placeholder="" />
      )}
      <NodeFacts facts={[{ name: own.to, value: target }]} />
    </>
  );
}

function Panel({ options, onChange, language }: PanelProps<HandOverOptions>) {
  const own = words[language];
  return (
    <>
      <Target options={options} onChange={onChange} own={own} />
      <Section title={own.label}>
        <div className={kit.stack}>
          <TemplateField
            label={own.availableText}
            path="availableText"
            value={options.availableText}
            placeholder={own.availablePlaceholder}
            onChange={(availableText) => onChange({ ...options, availableText })}
          />
          <TemplateField
            label={own.unavailableText}
            path="unavailableText"
            value={options.unavailableText}
            placeholder={own.unavailablePlaceholder}
            onChange={(unavailableText) => onChange({ ...options, unavailableText })}
          />
        </div>
      </Section>
    </>
  );
}

type TargetProps = Pick<PanelProps<HandOverOptions>, 'options' | 'onChange'> & { own: (typeof words)['en'] };

function Target({ options, onChange, own }: TargetProps) {
  const [kind, setKind] = useState(options.memberId ? 'member' : options.teamId ? 'team' : 'routing');
  const { tools } = useEditor();
  const things = kind === 'team' ? tools.teams : tools.members;
  const choose = (id: string) =>
    onChange({ ...options, teamId: kind === 'team' ? id : null, memberId: kind === 'member' ? id : null });
  return (
    <Section title={own.to}>
      <div className={kit.stack}>
        <SegmentedControl
          wide
          label={own.to}
          value={kind}
          onChange={(next) => {
            setKind(next);
            onChange({ ...options, teamId: null, memberId: null });
          }}
          segments={[
            { value: 'routing', label: own.routing },
            { value: 'team', label: own.team },
            { value: 'member', label: own.member },
          ]}
        />
        {kind !== 'routing' && (
          <Field label={kind === 'team' ? own.kinds.team : own.kinds.member} hideLabel>
            <Select
              options={things.map(({ id, name }) => ({ value: id, label: name }))}
              value={kind === 'team' ? options.teamId : options.memberId}
              placeholder={own.choose}
              onChange={choose}
            />
          </Field>
        )}
      </div>
    </Section>
  );
}
