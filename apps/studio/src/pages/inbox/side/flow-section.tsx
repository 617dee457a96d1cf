// Where the flow stands in this conversation, drawn small: the step before, the step it is at, and the ways on.
import { Icon, Section } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight, CircleCheck, CirclePause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Thread } from '../data/conversation-types';
import { type Place, placeInFlow } from './place-in-flow';
import styles from './flow-section.module.css';
import side from './side.module.css';

export function FlowSection({ session }: { session: NonNullable<Thread['session']> }) {
  const { t } = useTranslation('inbox');
  const { flowId, flowName, version, stepId, status } = session;
  const document = useQuery({
    ...api.flows.version.queryOptions({ flowId, number: version }),
    // A published version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  }).data?.document;
  const place = document && stepId ? placeInFlow(document, stepId) : null;
  const waits = status === 'waiting';
  return (
    <Section
      title={t('side.flow')}
      action={
        <Link to="/flows/$flowId" params={{ flowId }} className={side.open}>
          {t('side.openFlow')}
          <Icon of={ArrowUpRight} size={12} />
        </Link>
      }
    >
      <p className={side.flowName}>{flowName ?? t('aFlow')}</p>
      {place && waits && <Picture place={place} />}
      <p className={side.state}>
        <Icon of={waits ? CirclePause : CircleCheck} size={14} />
        {waits && place
          ? t('side.flowWaits', { version, step: place.here.name })
          : t(waits ? 'side.flowWaitsSomewhere' : 'side.flowDone', { version })}
      </p>
    </Section>
  );
}

function Picture({ place }: { place: Place }) {
  const { t } = useTranslation('inbox');
  return (
    <ol className={styles.picture} aria-label={t('side.flow')}>
      {place.before && <li className={styles.node}>{place.before.name}</li>}
      <li className={styles.node} aria-current="step">
        {place.here.name}
      </li>
      {place.next.length > 0 && (
        <li className={styles.ways}>
          {place.next.map(({ id, name }) => (
            <span key={id} className={styles.node}>
              {name}
            </span>
          ))}
          {place.more > 0 && <span className={styles.more}>{t('side.moreWays', { count: place.more })}</span>}
        </li>
      )}
    </ol>
  );
}
