// The answer: shown or not, each reason with the setting it comes from, and every chatflow with its conditions.
import type { AppRouter } from '@parley/api';
import { Icon, StatusDot } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { Check, CircleCheck, CircleX, TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../channels/channel';
import { describeCondition } from '../describe-condition';
import { useSaying } from '../use-saying';
import { type Place, placeOf, reasonNote } from './reason-note';
import styles from './why.module.css';

type Explanation = inferRouterOutputs<AppRouter>['widgets']['explain'];

export interface WhyResultProps {
  explanation: Explanation;
  channel: Channel;
}

export function WhyResult({ explanation, channel }: WhyResultProps) {
  const { t, i18n } = useTranslation('targeting');
  const saying = useSaying();
  const { shown, reasons, chatflows } = explanation;
  const winner = chatflows.find(({ verdict }) => verdict === 'wins');
  return (
    <div className={styles.result}>
      <p className={shown ? styles.yes : styles.no}>
        <Icon of={shown ? CircleCheck : CircleX} />
        <strong>{shown ? t('why.shown') : t('why.notShown')}</strong>
        {shown && winner && <span>{t('why.answers', { name: winner.name ?? t('people') })}</span>}
      </p>
      <ol className={styles.reasons} aria-label={t('why.reasons')}>
        {reasons.map((reason) => (
          <li key={reason.kind} data-reason={reason.kind} data-holds={reason.holds}>
            <Sign holds={reason.holds} tells={telling.includes(reason.kind)} />
            <div>
              <span>{t(`why.${reason.kind}`)}</span>
              <small>{reasonNote(reason, { say: t, language: i18n.language })}</small>
            </div>
            {!reason.holds && <Fix place={placeOf(reason.kind)} channel={channel} />}
          </li>
        ))}
      </ol>
      <h4>{t('why.flows')}</h4>
      <ol className={styles.flows}>
        {chatflows.map((chatflow) => (
          <li key={chatflow.id}>
            <div className={styles.flow}>
              <strong>{chatflow.name ?? t('people')}</strong>
              <StatusDot tone={tones[chatflow.verdict]}>{t(`why.verdict.${chatflow.verdict}`)}</StatusDot>
            </div>
            <ul className={styles.conditions}>
              {chatflow.conditions.map((condition, place) => {
                const said = describeCondition(condition, saying);
                const isFirst = JSON.stringify(condition) === JSON.stringify(chatflow.failed);
                return (
                  // Conditions have no identity beyond their place.
                  <li key={place}>
                    <Sign holds={condition.holds} />
                    <span>{said}</span>
                    {isFirst && <small>{t('why.first')}</small>}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

const tones = { wins: 'ok', later: 'off', 'no-match': 'off', off: 'warn' } as const;

/** These keep no chat away; they say what else one may see. */
const telling: readonly string[] = ['embed', 'flow-hours', 'recognition', 'country'];

function Sign({ holds, tells }: { holds: boolean; tells?: boolean }) {
  const { t } = useTranslation('targeting');
  const look = holds ? styles.holds : tells ? styles.tells : styles.fails;
  return (
    <span role="img" aria-label={holds ? t('why.yes') : t('why.no')} className={look}>
      <Icon of={holds ? Check : tells ? TriangleAlert : X} size={14} />
    </span>
  );
}

function Fix({ place, channel }: { place: Place; channel: Channel }) {
  const { t } = useTranslation('targeting');
  if (place === null) return null;
  return (
    <Link
      to="/settings/channels/$connectionId"
      params={{ connectionId: channel.id }}
      search={{ tab: place }}
      className={styles.fix}
    >
      {t('why.fix')}
    </Link>
  );
}
