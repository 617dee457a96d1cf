// The browser face of ask-picture.
import {
  defineStepEditor,
  type NodeBodyProps,
  type PanelProps,
  TemplateField,
  tokenLabel,
  TokenText,
} from '@parley/editor';
import { FormRow, NumberField, Section, Switch } from '@parley/ui';
import { Images } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { askPictureModel } from './model';
import css from './picture.module.css';
import { PictureList } from './picture-list';
import type { AskPictureOptions } from './schema';
import { words } from './words';

export const askPictureEditor = defineStepEditor(askPictureModel, {
  icon: Images,
  words,
  NodeBody,
  Panel,
  summary: ({ text, choices }) => [text, ...choices.map(({ label }) => label)].filter(Boolean).join(' · '),
  withText: (options, path, text) =>
    path === 'text'
      ? { ...options, text }
      : {
          ...options,
          choices: options.choices.map((one) => (path === `choices.${one.id}.label` ? { ...one, label: text } : one)),
        },
});

function NodeBody(props: NodeBodyProps<AskPictureOptions>) {
  const own = words[props.language];
  const { choices, list } = props.options;
  return (
    <AskingBody {...props}>
      <span className={css.row}>
        {list !== null && <span className={kit.link}>{tokenLabel(list)}</span>}
        {(list === null ? choices : []).slice(0, 4).map(({ id, label, image }) => (
          <span key={id} className={css.thumb}>
            {/^https?:/.test(image) ? <img src={image} alt="" loading="lazy" /> : <span className={css.blank} />}
            <span className={css.name}>
              <TokenText text={label || own.choice} />
            </span>
          </span>
        ))}
      </span>
    </AskingBody>
  );
}

function Panel(props: PanelProps<AskPictureOptions>) {
  const { options, onChange, problems, language, tools } = props;
  const own = words[language];
  const set = (change: Partial<AskPictureOptions>) => onChange({ ...options, ...change });
  return (
    <AskingSections
      options={options}
      problems={problems}
      language={language}
      tools={tools}
      set={set}
      suggest="choice"
      beside={
        <>
          <PictureList options={options} set={set} own={own} problems={problems} />
          <HowMany {...props} />
        </>
      }
    />
  );
}

function HowMany({ options, onChange, problems, language }: PanelProps<AskPictureOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<AskPictureOptions>) => onChange({ ...options, ...change });
  const most = options.list === null ? Math.max(options.choices.length, 1) : 100;
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <FormRow label={own.several}>
          <Switch on={options.several} label={own.several} onChange={(several) => set({ several })} />
        </FormRow>
        {options.several ? (
          <>
            <FormRow label={own.min} error={problem('min')}>
              <NumberField min={1} max={most} value={options.min} onChange={(min) => set({ min: min ?? 1 })} />
            </FormRow>
            <FormRow label={own.max}>
              <NumberField min={1} max={most} value={options.max} onChange={(max) => set({ max })} />
            </FormRow>
          </>
        ) : (
          <TemplateField
            label={own.button}
            path="button"
            minRows={1}
            value={options.button}
            error={problem('button')}
            onChange={(button) => set({ button })}
          />
        )}
        <p className={kit.line}>{own.how}</p>
      </div>
    </Section>
  );
}
