// The visitor's side: a phone with the chat as they would see it.
import type { Step } from '@parley/flow';
import { Button, classNames, Icon, Logo, TextField } from '@parley/ui';
import { ArrowUp, Headset, RadioReceiver } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { editorOf, useDraft, useEditor } from '../store/editor-context';
import { fill } from '../words/words';
import { PartView } from './part-view';
import styles from './phone.module.css';
import type { TriedOut } from './use-visit';

export function Phone({ tried, trigger }: { tried: TriedOut; trigger: Step | null }) {
  const { words } = useEditor();
  const { name } = useDraft();
  const { visit } = tried;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void end.current?.scrollIntoView({ block: 'end' });
  }, [visit]);
  return (
    <div className={styles.phone}>
      <div className={styles.screen}>
        <header className={styles.head}>
          <span className={styles.logo}>
            <Logo />
          </span>
          <span>
            <b>{name}</b>
            <small>{words.automatic}</small>
          </span>
        </header>
        <div className={styles.thread} role="log" aria-label={words.testVisitor} tabIndex={0}>
          <p className={styles.day}>{words.today}</p>
          {visit.lines.map((line, index) =>
            line.by === 'visitor' ? (
              <p key={index} className={classNames(styles.bubble, styles.visitor)}>
                {line.text}
              </p>
            ) : (
              <PartView key={index} part={line.part} />
            ),
          )}
          <Choices tried={tried} />
          <Ending tried={tried} trigger={trigger} />
          <div ref={end} />
        </div>
        <Composer tried={tried} trigger={trigger} />
      </div>
    </div>
  );
}

function Choices({ tried }: { tried: TriedOut }) {
  const choices = tried.visit.session?.status === 'waiting' ? (tried.visit.session.awaiting?.choices ?? []) : [];
  if (choices.length === 0) return null;
  return (
    <div className={styles.choices}>
      {choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          onClick={() => tried.act({ does: 'reply', reply: { kind: 'choice', choiceId: id, label }, shown: label })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function Ending({ tried, trigger }: { tried: TriedOut; trigger: Step | null }) {
  const { editors, language, words } = useEditor();
  const { steps } = tried.linked.document;
  const { session, timers, events } = tried.visit;
  if (!session) {
    if (!trigger) return <p className={styles.notice}>{words.notStarted}</p>;
    const starts = editorOf(editors, trigger.kind)?.starts;
    return starts === 'by-form' || starts === 'by-call' ? (
      <FormStart tried={tried} trigger={trigger} called={starts === 'by-call'} />
    ) : (
      <p className={styles.notice}>{starts === 'by-message' ? words.firstMessage : ''}</p>
    );
  }
  if (session.status === 'ended') return <p className={styles.notice}>{words.sessionEnded}</p>;
  if (session.status === 'failed')
    return <p className={styles.notice}>{fill(words.sessionFailed, { message: events.at(-1)?.detail ?? '' })}</p>;
  const step = steps.find(({ id }) => id === session.stepId);
  if (step && editorOf(editors, step.kind)?.waitsForPerson) {
    return (
      <div className={styles.notice}>
        <p>
          <Icon of={Headset} size={14} /> {words.withTeam}
        </p>
        <Button size="small" onClick={() => tried.act({ does: 'hand-back' })}>
          {words.handBack}
        </Button>
      </div>
    );
  }
  const happens = (step && editorOf(editors, step.kind)?.waitsForOutside) ?? null;
  if (happens !== null) {
    return (
      <div className={styles.notice}>
        <p>
          <Icon of={RadioReceiver} size={14} /> {words.waitsForOutside}
        </p>
        <Button size="small" onClick={() => tried.act({ does: 'line', line: { happens } })}>
          {words.letItHappen}
        </Button>
      </div>
    );
  }
  const next = Math.min(...timers.map(({ at }) => at));
  if (session.awaiting !== null || !Number.isFinite(next)) return null;
  return <p className={styles.notice}>{fill(words.waitingUntil, { time: new Date(next).toLocaleString(language) })}</p>;
}

type FormStartProps = { tried: TriedOut; trigger: Step; called: boolean };

/** The fields a form would bring, by the variables its trigger sets; or what a calling flow would give. */
function FormStart({ tried, trigger, called }: FormStartProps) {
  const { stepModels, words } = useEditor();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const model = stepModels[trigger.kind];
  const fields = model?.called?.(trigger.options).inputs ?? model?.writes(trigger.options) ?? [];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        tried.act({ does: 'start', trigger: trigger.id, values, says: null });
      }}
    >
      {fields.map(({ variable }) => (
        <TextField
          key={variable}
          label={variable}
          placeholder={variable}
          value={values[variable] ?? ''}
          onChange={(value) => setValues({ ...values, [variable]: value })}
        />
      ))}
      <Button look="fill" type="submit">
        {called ? words.callFlow : words.sendForm}
      </Button>
    </form>
  );
}

function Composer({ tried, trigger }: { tried: TriedOut; trigger: Step | null }) {
  const { editors, words } = useEditor();
  const [text, setText] = useState('');
  const { session } = tried.visit;
  const first = !session && trigger !== null && editorOf(editors, trigger.kind)?.starts === 'by-message';
  const open = first || session?.status === 'waiting';
  const send = () => {
    const said = text.trim();
    if (said === '') return;
    setText('');
    if (first) tried.act({ does: 'start', trigger: trigger.id, values: {}, says: said });
    else tried.act({ does: 'reply', reply: { kind: 'text', text: said }, shown: said });
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <input
        aria-label={words.sendPlaceholder}
        placeholder={session?.awaiting?.placeholder || words.sendPlaceholder}
        disabled={!open}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" aria-label={words.send} disabled={!open || text.trim() === ''}>
        <Icon of={ArrowUp} size={18} />
      </button>
    </form>
  );
}
