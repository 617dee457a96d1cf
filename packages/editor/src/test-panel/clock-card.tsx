// The visit's own clock, and who is in: moved by hand, so that waiting takes no time.
import { Headset } from 'lucide-react';
import { Badge, Button, FormRow, Switch } from '@parley/ui';
import { useDraft, useEditor } from '../store/editor-context';
import styles from './test-panel.module.css';
import type { TriedOut } from './use-visit';

const minute = 60_000;

export function ClockCard({ tried }: { tried: TriedOut }) {
  const { language, words, stepModels } = useEditor();
  const { steps } = useDraft();
  const joins = steps.some(({ kind, options }) => stepModels[kind]?.watches(options)?.on === 'agent-joined');
  const { now, teamAvailable, hoursOpen } = tried.visit;
  const time = new Date(now);
  const wait = (ms: number) => () => tried.act({ does: 'wait', ms });
  return (
    <div className={styles.clock}>
      <div className={styles.sideHead}>
        <h3>{words.clock}</h3>
        <Badge>{words.stopped}</Badge>
      </div>
      <p className={styles.time}>
        <b>{time.toLocaleTimeString(language, { hourCycle: 'h23' })}</b>
        <span>{time.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' })}</span>
      </p>
      <div className={styles.leaps}>
        <Button size="dense" onClick={wait(10 * minute)}>
          {words.plusTen}
        </Button>
        <Button size="dense" onClick={wait(60 * minute)}>
          {words.plusHour}
        </Button>
        <Button size="dense" onClick={wait(24 * 60 * minute)}>
          {words.plusDay}
        </Button>
      </div>
      <FormRow label={words.whoIsIn}>
        <Switch on={teamAvailable} onChange={(available) => tried.act({ does: 'team', available })} />
      </FormRow>
      <FormRow label={words.withinHours}>
        <Switch on={hoursOpen} onChange={(open) => tried.act({ does: 'hours', open })} />
      </FormRow>
      {joins && tried.visit.session?.status === 'waiting' && (
        <div style={{ marginTop: 'var(--s-2)' }}>
          <Button size="dense" icon={Headset} onClick={() => tried.act({ does: 'join' })}>
            {words.memberJoins}
          </Button>
        </div>
      )}
    </div>
  );
}
