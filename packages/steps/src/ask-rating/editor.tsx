// The browser face of ask-rating: the question and its scale.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TemplateField, TokenText } from '@parley/editor';
import { FormRow, NumberField, SegmentedControl, Switch } from '@parley/ui';
import { Star } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { endsText } from './compile';
import { askRatingModel } from './model';
import { type AskRatingOptions, scaleOf } from './schema';
import { words } from './words';

type RatingProps = PanelProps<AskRatingOptions>;

export const askRatingEditor = defineStepEditor(askRatingModel, {
  icon: Star,
  words,
  NodeBody,
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) =>
    path === 'text' || path === 'lowLabel' || path === 'highLabel' ? { ...options, [path]: text } : options,
});

function NodeBody(props: NodeBodyProps<AskRatingOptions>) {
  const { options } = props;
  const scale = scaleOf(options);
  return (
    <AskingBody {...props}>
      <p className={kit.line}>
        <b>
          {scale.min} – {scale.max}
        </b>{' '}
        <TokenText text={endsText(scale, options.lowLabel, options.highLabel)} />
      </p>
    </AskingBody>
  );
}

function Panel(props: RatingProps) {
  const { options, onChange, problems, language, tools } = props;
  const set = (change: Partial<AskRatingOptions>) => onChange({ ...options, ...change });
  return (
    <AskingSections
      options={options}
      problems={problems}
      language={language}
      tools={tools}
      set={set}
      suggest={options.scale === 'nps' ? 'nps' : 'rating'}
    >
      <ScaleFields {...props} />
    </AskingSections>
  );
}

const scales = ['rating', 'nps'] as const;

function ScaleFields({ options, onChange, problems, language }: RatingProps) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<AskRatingOptions>) => onChange({ ...options, ...change });
  return (
    <>
      <SegmentedControl
        wide
        label={own.scale}
        value={options.scale}
        onChange={(scale) => set({ scale })}
        segments={scales.map((value) => ({ value, label: own.scales[value] }))}
      />
      {options.scale === 'rating' ? (
        <FormRow label={own.highest}>
          <NumberField
            min={3}
            max={10}
            value={options.highest}
            onChange={(highest) => set({ highest: highest ?? 5 })}
          />
        </FormRow>
      ) : (
        <FormRow label={own.split} help={own.splitHelp}>
          <Switch on={options.split} label={own.split} onChange={(split) => set({ split })} />
        </FormRow>
      )}
      <TemplateField
        label={own.lowLabel}
        path="lowLabel"
        minRows={1}
        value={options.lowLabel}
        placeholder={own.lowExample}
        error={problem('lowLabel')}
        onChange={(lowLabel) => set({ lowLabel })}
      />
      <TemplateField
        label={own.highLabel}
        path="highLabel"
        minRows={1}
        value={options.highLabel}
        placeholder={own.highExample}
        error={problem('highLabel')}
        onChange={(highLabel) => set({ highLabel })}
      />
    </>
  );
}
