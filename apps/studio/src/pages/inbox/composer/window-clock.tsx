// How long the channel still lets people and flows write, as a small ring and in words.
import { useTranslation } from 'react-i18next';
import { spanWords } from '../words/span-words';
import type { WindowState } from '../words/window-words';
import styles from './composer.module.css';

export function WindowClock({ state }: { state: WindowState }) {
  const { t } = useTranslation('inbox');
  const member = spanWords(t, state.member);
  const flow = spanWords(t, state.flow);
  const short = state.kind !== 'over' && state.member.days === 0;
  return (
    <span className={styles.clock} data-kind={state.kind} data-short={short ? '' : undefined}>
      <Ring left={state.left} />
      <span>
        {state.kind === 'open' && t('window.open', { member, flow })}
        {state.kind === 'members' && t('window.members', { member })}
        {state.kind === 'over' && t('window.over')}
      </span>
    </span>
  );
}

function Ring({ left }: { left: number }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5" fill="none" stroke="var(--line-strong)" strokeWidth="2.5" />
      <circle
        cx="7"
        cy="7"
        r="5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        pathLength="1"
        strokeDasharray={`${left} 1`}
        transform="rotate(-90 7 7)"
      />
    </svg>
  );
}
