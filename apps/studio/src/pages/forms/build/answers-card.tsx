// What happens with what is sent: the inbox it goes to and the flow that maps it, or the way to connect one.
import type { AppRouter } from '@parley/api';
import { Button, Icon } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { ArrowUpRight, Plug, SlidersHorizontal, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useSession } from '../../../frame/session';
import styles from './answers-card.module.css';
import { DryRunButton } from '../dry-run/dry-run-button';
import panel from './panel.module.css';

export type FormConnection = NonNullable<inferRouterOutputs<AppRouter>['forms']['get']['connection']>;

export interface AnswersCardProps {
  formId: string;
  connection: FormConnection | null;
  onConnect: () => void;
}

export function AnswersCard({ formId, connection, onConnect }: AnswersCardProps) {
  const { t } = useTranslation('forms');
  const admin = useSession()?.member?.role === 'admin';
  return (
    <section className={styles.card} aria-label={t('answers.title')}>
      <h3>{t('answers.title')}</h3>
      {connection ? (
        <Connected formId={formId} connection={connection} />
      ) : (
        <>
          <p className={panel.text}>{t('answers.none')}</p>
          {admin && (
            <Button size="dense" icon={Plug} onClick={onConnect}>
              {t('answers.connect')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Connected({ formId, connection }: { formId: string; connection: FormConnection }) {
  const { t } = useTranslation('forms');
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const inbox = inboxes.find(({ connections }) => connections.some((one) => one.id === connection.id))?.name ?? '';
  const { id: connectionId, flowId, enabled } = connection;
  return (
    <>
      <p className={panel.text}>{t(enabled ? 'answers.connected' : 'answers.off', { inbox })}</p>
      {flowId === null ? (
        <p className={panel.text}>{t('answers.noFlow')}</p>
      ) : (
        <Link to="/flows/$flowId" params={{ flowId }} className={panel.link}>
          <Icon of={Workflow} size={14} />
          {t('answers.flow')}
          <Icon of={ArrowUpRight} size={12} />
        </Link>
      )}
      {flowId !== null && <DryRunButton formId={formId} />}
      <Link to="/settings/channels/$connectionId" params={{ connectionId }} className={panel.link}>
        <Icon of={SlidersHorizontal} size={14} />
        {t('answers.settings')}
        <Icon of={ArrowUpRight} size={12} />
      </Link>
    </>
  );
}
