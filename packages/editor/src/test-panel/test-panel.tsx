// Plays the visitor beside the drawing, on the same engine, in the browser: nothing here reaches the server.
import { Badge, Button, Chip, IconButton, Select } from '@parley/ui';
import { RotateCcw, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Step } from '@parley/flow';
import { languageName } from '../panel/language-names';
import { editorOf, titleOf, useDraft, useEditor, useEditorState } from '../store/editor-context';
import { fill } from '../words/words';
import { ClockCard } from './clock-card';
import { EventList } from './event-list';
import { KeepButton } from './keep-button';
import { Phone } from './phone';
import styles from './test-panel.module.css';
import { useVisit } from './use-visit';
import { walkedIn } from './walked-in';
import { VariableTable } from './variable-table';

const channels = ['chat', 'messenger', 'whatsapp', 'email', 'form'] as const;

export interface TestPanelProps {
  onClose: () => void;
  /** The visit begins at this step instead of at its trigger. */
  from?: string | null;
  onFrom?: (from: null) => void;
}

export function TestPanel({ onClose, from = null, onFrom }: TestPanelProps) {
  const editor = useEditor();
  const { store, editors, language, words } = editor;
  const draft = useDraft();
  const playing = useEditorState((state) => state.playing);
  const [ownLocale, setLocale] = useState(draft.language);
  const [ownChannel, setChannel] = useState<(typeof channels)[number]>('chat');
  const locale = playing?.locale ?? ownLocale;
  const channel = channels.find((kind) => kind === playing?.channel) ?? ownChannel;
  const triggers = draft.steps.filter((step) => editorOf(editors, step.kind)?.group === 'trigger' && !step.disabled);
  const [wish, setWish] = useState<string | null>(null);
  const trigger = triggers.find(({ id }) => id === (playing?.trigger ?? wish)) ?? triggers[0] ?? null;
  const begin = draft.steps.find(({ id }) => id === from);
  const tried = useVisit({ locale, channel, from, playing, trigger: trigger?.id ?? null });
  const { visit, linked } = tried;
  useEffect(() => {
    store.setWalked(walkedIn(draft, linked, visit));
  }, [store, visit, linked, draft]);
  useEffect(() => () => store.setWalked(null), [store]);
  useStartAtOnce(playing ? null : trigger, tried, begin !== undefined);
  const restart = () => {
    store.play(null);
    tried.restart();
  };
  return (
    <section className={styles.panel} aria-label={words.test}>
      <header className={styles.head}>
        <h2>{words.test}</h2>
        <Badge tone="accent">{words.testDraft}</Badge>
        {begin && (
          <Chip onRemove={() => onFrom?.(null)} removeLabel={words.testFromStart}>
            {fill(words.testFrom, { name: titleOf(editor, begin) })}
          </Chip>
        )}
        <span className={styles.space} />
        {triggers.length > 1 && (
          <Select
            size="dense"
            className={styles.pick}
            label={words.startWith}
            options={triggers.map((step) => ({ value: step.id, label: titleOf(editor, step) }))}
            value={trigger?.id ?? null}
            onChange={(id) => {
              setWish(id);
              restart();
            }}
          />
        )}
        <Select
          size="dense"
          className={styles.pick}
          label={words.channel}
          options={channels.map((value) => ({ value, label: words.channels[value] }))}
          value={channel}
          onChange={(value) => {
            store.play(null);
            setChannel(value);
          }}
        />
        {draft.languages.length > 0 && (
          <Select
            size="dense"
            className={styles.pick}
            label={words.language}
            options={[draft.language, ...draft.languages].map((value) => ({
              value,
              label: languageName(value, language),
            }))}
            value={locale}
            onChange={(value) => {
              store.play(null);
              setLocale(value);
            }}
          />
        )}
        <KeepButton tried={tried} />
        <Button size="dense" look="quiet" icon={RotateCcw} onClick={restart}>
          {words.startOver}
        </Button>
        <IconButton size="dense" icon={X} label={words.closePanel} onClick={onClose} />
      </header>
      <div className={styles.body}>
        <div className={styles.phoneColumn}>
          <Phone tried={tried} trigger={trigger} />
          <ClockCard tried={tried} />
        </div>
        <div className={styles.side}>
          <EventList tried={tried} />
          <VariableTable visit={visit} inner={linked.names} />
        </div>
      </div>
    </section>
  );
}

/** A trigger that needs nothing from the visitor fires as soon as the panel opens. */
function useStartAtOnce(trigger: Step | null, tried: ReturnType<typeof useVisit>, begun: boolean): void {
  const { editors } = useEditor();
  const starts = trigger && (begun ? 'at-once' : editorOf(editors, trigger.kind)?.starts);
  const ready = trigger !== null && starts === 'at-once' && tried.visits.length === 1;
  useEffect(() => {
    if (ready) tried.act({ does: 'start', trigger: trigger.id, values: {}, says: null });
  }, [ready, trigger, tried]);
}
