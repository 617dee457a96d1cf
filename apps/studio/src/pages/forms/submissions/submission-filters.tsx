// Which submissions are listed, and what to do with all of them.
import { Button, FilterTabs, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { ChartColumn, Download, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { askedOf, type Finding } from './finding';
import styles from './submissions-view.module.css';

export interface SubmissionFiltersProps {
  formId: string;
  finding: Finding;
  onChange: (finding: Finding) => void;
  numbers: boolean;
  onNumbers: (shown: boolean) => void;
}

export function SubmissionFilters({ formId, finding, onChange, numbers, onNumbers }: SubmissionFiltersProps) {
  const { t } = useTranslation('forms');
  const stats = useQuery(api.forms.stats.queryOptions({ formId })).data;
  const counts = { kept: stats?.total, partial: stats?.partial, spam: stats?.spam };
  const change = (next: Partial<Finding>) => onChange({ ...finding, ...next });
  const query = new URLSearchParams(Object.entries(askedOf(finding)).map(([name, value]) => [name, String(value)]));
  return (
    <div className={styles.filters}>
      <FilterTabs
        label={t('dash.show')}
        value={finding.status}
        onChange={(status) => change({ status })}
        tabs={(['kept', 'partial', 'spam'] as const).map((value) => ({
          value,
          label: t(`dash.${value}`),
          count: counts[value],
        }))}
      />
      <TextField
        icon={Search}
        type="search"
        label={t('dash.find')}
        placeholder={t('dash.find')}
        value={finding.search}
        maxLength={200}
        onChange={(search) => change({ search })}
      />
      {(['from', 'until'] as const).map((name) => (
        <label key={name} className={styles.day}>
          <span>{t(`dash.${name}`)}</span>
          <TextField
            type="date"
            label={t(`dash.${name}`)}
            value={finding[name]}
            onChange={(day) => change({ [name]: day })}
          />
        </label>
      ))}
      <span className={styles.ways}>
        <Button size="dense" icon={ChartColumn} onClick={() => onNumbers(!numbers)}>
          {t(numbers ? 'dash.hideNumbers' : 'dash.numbers')}
        </Button>
        <Button size="dense" icon={Download} onClick={() => window.location.assign(`/export/forms/${formId}?${query}`)}>
          {t('dash.csv')}
        </Button>
      </span>
    </div>
  );
}
