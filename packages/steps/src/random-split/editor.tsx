// The browser face of random-split: arms as exits, each with its share.
import { defineStepEditor, type EditorLanguage, type PanelProps, VariableField } from '@parley/editor';
import { Button, Fold, IconButton, NumberField, Section, TextField } from '@parley/ui';
import { Dices, Plus, X } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { type Arm, type RandomSplitOptions, randomSplitModel, shareOf } from './model';
import { words } from './words';

export const randomSplitEditor = defineStepEditor(randomSplitModel, {
  icon: Dices,
  words,
  NodeBody: null,
  Panel,
  summary: ({ arms }, language) => arms.map((arm) => armLabel(arm, arms, language)).join(' · '),
  exitLabel: ({ arms }, exit, language) => {
    const arm = arms.find(({ id }) => id === exit);
    return arm ? armLabel(arm, arms, language) : null;
  },
});

function armLabel(arm: Arm, arms: readonly Arm[], language: EditorLanguage): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return `${arm.name.trim() || arm.id} · ${percent.format(shareOf(arm, arms))}`;
}

function Panel({ options, onChange, problems, language }: PanelProps<RandomSplitOptions>) {
  const own = words[language];
  const { arms } = options;
  const problem = useFieldProblem(problems);
  const error =
    problem('arms') ?? arms.map((_arm, at) => problem(`arms.${at}.name`) ?? problem(`arms.${at}.weight`)).find(Boolean);
  const set = (next: readonly Arm[]) => onChange({ ...options, arms: [...next] });
  return (
    <>
      <Section title={own.arms}>
        <div className={kit.stack}>
          <p className={kit.line}>{own.help}</p>
          {arms.map((arm, index) => {
            const change = (part: Partial<Arm>) =>
              set(arms.map((known) => (known === arm ? { ...known, ...part } : known)));
            return (
              <div key={arm.id} className={kit.row}>
                <TextField
                  label={`${own.arm} ${index + 1}`}
                  placeholder={`${own.arm} ${index + 1}`}
                  value={arm.name}
                  maxLength={120}
                  onChange={(name) => change({ name })}
                />
                <NumberField
                  label={`${own.share} ${arm.name}`}
                  min={0}
                  max={1_000}
                  value={arm.weight}
                  onChange={(weight) => change({ weight: weight ?? 0 })}
                />
                {arms.length > 1 && (
                  <IconButton
                    size="small"
                    icon={X}
                    label={`${own.remove} ${arm.name}`}
                    onClick={() => set(arms.filter((known) => known !== arm))}
                  />
                )}
              </div>
            );
          })}
          {error && (
            <p role="alert" className={kit.line}>
              {error}
            </p>
          )}
          <span>
            <Button size="small" look="quiet" icon={Plus} onClick={() => set([...arms, newArm(arms)])}>
              {own.addArm}
            </Button>
          </span>
        </div>
      </Section>
      <Fold title={own.variable} summary={options.variable ?? undefined}>
        <VariableField
          label={own.variable}
          hideLabel
          value={options.variable}
          suggest="arm"
          onChange={(variable) => onChange({ ...options, variable })}
        />
      </Fold>
    </>
  );
}

/** Called by the next letter that no arm has yet. */
function newArm(arms: readonly Arm[]): Arm {
  const used = new Set(arms.map(({ name }) => name.trim()));
  const name = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !used.has(letter)) ?? `${arms.length + 1}`;
  return { id: newPartId('arm', arms), name, weight: arms.at(-1)?.weight ?? 50 };
}
