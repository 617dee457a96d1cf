// With nothing selected: what is true of the whole flow, its languages, keywords and variables.
import type { Interrupt } from '@parley/flow';
import { Chip, Field, IconButton, NumberField, Select, Section, SidePanel, TextField } from '@parley/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { orderSteps } from '../outline/order-steps';
import { titleOf, useDraft, useEditor, useEditorState } from '../store/editor-context';
import { FlowTests } from './flow-tests';
import { knownVariables } from './known-variables';
import { languageName, offeredLanguages } from './language-names';
import styles from './panel.module.css';

export function FlowPanel() {
  const { words } = useEditor();
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <SidePanel label={words.flowPanel} title={words.flowSettings}>
      <fieldset disabled={readOnly} className={styles.fields}>
        <Languages />
        <ReplyPause />
        <Keywords />
        <Variables />
        <FlowTests />
      </fieldset>
    </SidePanel>
  );
}

function Languages() {
  const { store, language: shown, words } = useEditor();
  const { language, languages } = useDraft();
  const set = (main: string, others: readonly string[]) =>
    store.run([{ do: 'set-languages', language: main, languages: others.filter((other) => other !== main) }]);
  const options = [...new Set([language, ...offeredLanguages])].map((value) => ({
    value,
    label: languageName(value, shown),
  }));
  return (
    <Section title={words.languages}>
      <div className={styles.stack}>
        <Field label={words.flowLanguage}>
          <Select options={options} value={language} onChange={(main) => set(main, languages)} />
        </Field>
        <Field label={words.moreLanguages}>
          <Select
            options={options.filter(({ value }) => value !== language && !languages.includes(value))}
            value={null}
            placeholder={words.addLanguage}
            onChange={(added) => set(language, [...languages, added])}
          />
        </Field>
        {languages.length > 0 && (
          <span className={styles.row}>
            {languages.map((other) => (
              <Chip
                key={other}
                removeLabel={`${words.remove} ${languageName(other, shown)}`}
                onRemove={() =>
                  set(
                    language,
                    languages.filter((kept) => kept !== other),
                  )
                }
              >
                {languageName(other, shown)}
              </Chip>
            ))}
          </span>
        )}
      </div>
    </Section>
  );
}

function ReplyPause() {
  const { store, words } = useEditor();
  const { replyPause = 0 } = useDraft();
  return (
    <Section title={words.replyPauseTitle}>
      <Field label={words.replyPause} help={words.replyPauseAbout}>
        <NumberField
          min={0}
          max={30}
          value={replyPause}
          onChange={(seconds) =>
            store.run([{ do: 'set-reply-pause', seconds: seconds ?? 0 }], { merge: 'reply-pause' })
          }
        />
      </Field>
    </Section>
  );
}

function Keywords() {
  const { store, words } = useEditor();
  const { interrupts } = useDraft();
  const set = (next: readonly Interrupt[], merge?: string) =>
    store.run([{ do: 'set-interrupts', interrupts: next }], { merge });
  const add = () => {
    const id = `keywords-${interrupts.length + 1}`;
    set([...interrupts, { id: interrupts.some((known) => known.id === id) ? `${id}-b` : id, keywords: [], to: null }]);
  };
  return (
    <Section
      title={words.keywordsTitle}
      action={<IconButton size="small" icon={Plus} label={words.addKeywords} onClick={add} />}
    >
      <p className={styles.help}>{words.keywordsAbout}</p>
      <div className={styles.stack} style={{ marginTop: 'var(--s-2)' }}>
        {interrupts.map((interrupt) => (
          <KeywordRow
            key={interrupt.id}
            interrupt={interrupt}
            onChange={(changed) =>
              set(
                interrupts.flatMap((known) => (known.id === interrupt.id ? (changed ? [changed] : []) : [known])),
                `interrupt:${interrupt.id}`,
              )
            }
          />
        ))}
      </div>
    </Section>
  );
}

function KeywordRow({ interrupt, onChange }: { interrupt: Interrupt; onChange: (changed: Interrupt | null) => void }) {
  const editor = useEditor();
  const { words, stepModels } = editor;
  const draft = useDraft();
  const [written, setWritten] = useState(interrupt.keywords.join(', '));
  const targets = orderSteps(draft, stepModels)
    .filter(({ step }) => stepModels[step.kind]?.group !== 'trigger' && !stepModels[step.kind]?.isWatcher)
    .map(({ step, number }) => ({ value: step.id, label: `${number}. ${titleOf(editor, step)}` }));
  return (
    <div className={styles.interrupt}>
      <span className={styles.row}>
        <TextField
          className={styles.grow}
          label={words.keywordsTitle}
          placeholder={words.keywordsPlaceholder}
          value={written}
          onChange={(next) => {
            setWritten(next);
            const keywords = next.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim().slice(0, 80)]));
            onChange({ ...interrupt, keywords: keywords.slice(0, 50) });
          }}
        />
        <IconButton size="dense" icon={Trash2} label={words.remove} onClick={() => onChange(null)} />
      </span>
      <Select
        options={targets}
        value={interrupt.to}
        label={words.connectToKind}
        placeholder={words.openExit}
        onChange={(to) => onChange({ ...interrupt, to })}
      />
    </div>
  );
}

function Variables() {
  const { stepModels, words } = useEditor();
  const draft = useDraft();
  const names = knownVariables(draft, stepModels);
  return (
    <Section title={words.variables}>
      {names.length === 0 ? (
        <p className={styles.help}>{words.noVariables}</p>
      ) : (
        <span className={styles.row} style={{ flexWrap: 'wrap' }}>
          {names.map((name) => (
            <Chip key={name}>{name}</Chip>
          ))}
        </span>
      )}
    </Section>
  );
}
