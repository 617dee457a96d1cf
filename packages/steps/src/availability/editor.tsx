// The browser face of availability: what decides, hours or people.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Section, SegmentedControl } from '@parley/ui';
import { CalendarClock } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { availabilityModel, type AvailabilityOptions } from './model';
import { words } from './words';

export const availabilityEditor = defineStepEditor(availabilityModel, {
  icon: CalendarClock,
  words,
  NodeBody,
  Panel,
  summary: ({ by }, language) => words[language].ways[by],
});

function NodeBody({ options: { by }, language }: NodeBodyProps<AvailabilityOptions>) {
  const own = words[language];
  return (
    <p className={kit.line}>
      {own.by} <b>{own.ways[by]}</b>
    </p>
  );
}

function Panel({ options, onChange, language }: PanelProps<AvailabilityOptions>) {
  const own = words[language];
  return (
    <Section title={own.by}>
      <div className={kit.stack}>
        <SegmentedControl
          label={own.by}
          value={options.by}
          onChange={(by) => onChange({ by })}
          segments={(['hours', 'team'] as const).map((value) => ({ value, label: own.ways[value] }))}
        />
        <p className={kit.line}>{own.help[options.by]}</p>
      </div>
    </Section>
  );
}
