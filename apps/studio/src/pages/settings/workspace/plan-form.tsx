// Which parts the workspace uses; each switch counts at once (R12).
import { plannedChannels } from '@parley/channels/editors';
import { type Entitlement, entitlementSchema } from '@parley/helpdesk';
import { FormRow, showToast, Switch } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { useSession } from '../../../frame/session';
import { useEntitlements } from '../may-change';
import styles from '../settings-form.module.css';

export function PlanForm() {
  const { t } = useTranslation('assigning');
  const title = useId();
  const explain = useExplain();
  const queryClient = useQueryClient();
  const entitlements = useEntitlements();
  const admin = useSession()?.member?.role === 'admin';
  const save = useMutation(
    api.workspace.update.mutationOptions({
      onSettled: () =>
        Promise.all([api.workspace, api.auth].map((path) => queryClient.invalidateQueries(path.pathFilter()))),
      onError: (error) => showToast({ tone: 'danger', text: t('plan.failed'), help: explain(error) }),
    }),
  );
  if (!admin || !entitlements) return null;
  return (
    <section aria-labelledby={title} className={styles.part}>
      <div className={styles.head}>
        <div>
          <h2 id={title}>{t('plan.title')}</h2>
          <p>{t('plan.help')}</p>
        </div>
      </div>
      <div className={styles.narrow}>
        {entitlementSchema.options.filter(isHere).map((one) => (
          <FormRow key={one} label={t(`plan.${one}`)} help={t(`plan.${one}Help`)}>
            <Switch
              on={entitlements[one]}
              disabled={save.isPending}
              onChange={(on) => save.mutate({ entitlements: { [one]: on } })}
            />
          </FormRow>
        ))}
      </div>
    </section>
  );
}

/** A switch for a channel that cannot be connected yet would change nothing. */
function isHere(entitlement: Entitlement): boolean {
  return !(entitlement in plannedChannels);
}
