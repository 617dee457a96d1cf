// What happened, one notch each: a click goes back there, and writing goes on from there.
import { classNames, Tile } from '@parley/ui';
import { Dot } from 'lucide-react';
import { groupHues } from '../palette/group-hues';
import { editorOf, titleOf, useEditor } from '../store/editor-context';
import type { LinkedFlow } from '@parley/flow';
import { counted } from '../words/words';
import styles from './test-panel.module.css';
import type { TriedOut } from './use-visit';
import type { VisitEvent } from './visit';

export function EventList({ tried }: { tried: TriedOut }) {
  const { words } = useEditor();
  const { visits, at } = tried;
  const last = visits.at(-1)?.events ?? [];
  const seen = tried.visit.events.length;
  // The visit after which each event had happened
  const visitOf = (index: number) => visits.findIndex(({ events }) => events.length > index);
  return (
    <section className={styles.section}>
      <div className={styles.sideHead}>
        <h3>{words.events}</h3>
      </div>
      <ol className={styles.events}>
        {last.map((event, index) => (
          <li key={index}>
            <button
              type="button"
              className={classNames(styles.event, index >= seen && styles.undone, index === seen - 1 && styles.here)}
              aria-current={index === seen - 1 ? 'step' : undefined}
              onClick={() => tried.goTo(visitOf(index))}
            >
              <EventFace event={event} linked={tried.linked} />
            </button>
          </li>
        ))}
      </ol>
      {at < visits.length - 1 && (
        <button type="button" className={styles.back} onClick={() => tried.goTo(visits.length - 1)}>
          {words.redo}
        </button>
      )}
    </section>
  );
}

function EventFace({ event, linked }: { event: VisitEvent; linked: LinkedFlow }) {
  const editor = useEditor();
  const step = linked.document.steps.find(({ id }) => id === event.step);
  const inside = step && linked.places.get(step.id)?.inside;
  const called = inside && editor.tools.library(inside.flow, inside.version);
  const face = step && editorOf(editor.editors, step.kind);
  const time = new Date(event.at).toLocaleTimeString(editor.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <>
      <Tile icon={face?.icon ?? Dot} hue={face ? groupHues[face.group] : 'slate'} size={20} />
      <span className={styles.eventText}>
        {called && <span className={styles.calledFlow}>{called.name}</span>}
        {step && <b>{titleOf(editor, step)}</b>} <EventWords event={event} />
      </span>
      <time>{time}</time>
    </>
  );
}

function EventWords({ event: { what, detail } }: { event: VisitEvent }) {
  const { words } = useEditor();
  const own = words.event;
  switch (what) {
    case 'entered':
      return detail === '' ? null : <>{counted(own.says_one, own.says_other, Number(detail))}</>;
    case 'answered':
      return <>{detail}</>;
    case 'problem':
      return (
        <>
          {detail} · {own.problem}
        </>
      );
    case 'failed':
      return <>{detail || own.failed}</>;
    case 'says':
      return <>{detail}</>;
    default:
      return <>{own[what]}</>;
  }
}
