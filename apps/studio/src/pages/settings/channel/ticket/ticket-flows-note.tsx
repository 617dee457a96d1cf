// Says which flows open tickets besides the switch, with the way to each: off must not look like none (R121).
import { Callout, Icon } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import styles from './ticket-settings.module.css';

export interface TicketFlowsNoteProps {
  connectionId: string;
  on: boolean;
}

export function TicketFlowsNote({ connectionId, on }: TicketFlowsNoteProps) {
  const { t } = useTranslation('ticketing');
  const flows = useQuery(api.connections.ticketFlows.queryOptions({ connectionId })).data ?? [];
  if (flows.length === 0) return null;
  const links = (
    <ul className={styles.flows}>
      {flows.map(({ flowId, name }) => (
        <li key={flowId}>
          <Link to="/flows/$flowId" params={{ flowId }} className={styles.link}>
            <Icon of={Workflow} size={14} />
            {name}
            <Icon of={ArrowUpRight} size={12} />
          </Link>
        </li>
      ))}
    </ul>
  );
  if (on)
    return (
      <div>
        <p className={styles.quiet}>{t('channel.flowsToo')}</p>
        {links}
      </div>
    );
  return (
    <Callout tone="warn" title={t('channel.flowsStill', { count: flows.length })}>
      {t('channel.flowsStillText')}
      {links}
    </Callout>
  );
}
