// Which flow answers first: a new one of the channel's own, one that is there, or none.
import { Combobox, Field, Icon, RadioGroup, type RadioOption } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from './channel-fields.module.css';

export interface FlowFieldsProps {
  /** Undefined: a new one; null: none. */
  flowId: string | null | undefined;
  onChange: (flowId: string | null | undefined) => void;
  /** Only while connecting. */
  mayStartOwn?: boolean;
  /** Whether an existing one is being chosen, also before it is. */
  choosing: boolean;
  onChoosing: (choosing: boolean) => void;
  mistake?: string | undefined;
}

type Way = 'own' | 'existing' | 'none';

export function FlowFields({ flowId, onChange, mayStartOwn, choosing, onChoosing, mistake }: FlowFieldsProps) {
  const { t } = useTranslation('settings');
  const flows = useQuery(api.flows.list.queryOptions()).data ?? [];
  const way: Way = choosing ? 'existing' : flowId === undefined ? 'own' : flowId === null ? 'none' : 'existing';
  const own: RadioOption<Way> = { value: 'own', label: t('routing.flowOwn'), help: t('routing.flowOwnHelp') };
  const choose = (next: Way) => {
    onChoosing(next === 'existing');
    onChange(next === 'own' ? undefined : null);
  };
  return (
    <div className={styles.group}>
      <h4>{t('routing.flow')}</h4>
      <RadioGroup<Way>
        label={t('routing.flow')}
        value={way}
        onChange={choose}
        options={[
          ...(mayStartOwn ? [own] : []),
          { value: 'existing', label: t('routing.flowChoose') },
          { value: 'none', label: t('routing.flowNone') },
        ]}
      />
      {way === 'existing' && (
        <Field label={t('routing.flowField')} error={mistake}>
          <Combobox
            options={flows.map(({ id, name, publishedNumber }) => ({
              value: id,
              label: name,
              ...(publishedNumber === null && { hint: t('routing.unpublished') }),
            }))}
            value={flowId ?? null}
            emptyText={t('routing.flowEmpty')}
            onChange={onChange}
          />
        </Field>
      )}
      {!mayStartOwn && flowId && (
        <Link to="/flows/$flowId" params={{ flowId }} className={styles.link}>
          {t('routing.openFlow')}
          <Icon of={ArrowUpRight} size={12} />
        </Link>
      )}
    </div>
  );
}
