// When a channel is available: by its people or by hours, and when its flow answers (R64-R68).
import type { Availability } from '@parley/helpdesk';
import { Checkbox, Combobox, Field, RadioGroup, Select } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import { ClosedDays } from './closed-days';
import styles from './hours.module.css';
import { NowLine } from './now-line';
import { RangeRows } from './range-rows';

export interface HoursFieldsProps {
  availability: Availability;
  onChange: (availability: Availability) => void;
  /** Whether a flow answers first here. */
  hasFlow: boolean;
}

export function HoursFields({ availability, onChange, hasFlow }: HoursFieldsProps) {
  const { t } = useTranslation('assigning');
  const zone = useSession()?.workspace?.timeZone ?? 'UTC';
  const { mode } = availability;
  const change = (part: Partial<Availability>) => onChange({ ...availability, ...part });
  return (
    <div className={styles.fields}>
      <RadioGroup
        label={t('hours.basis')}
        value={mode === 'user' ? 'user' : 'hours'}
        onChange={(basis) => change({ mode: basis })}
        options={[
          { value: 'user', label: t('hours.user'), help: t('hours.userHelp') },
          { value: 'hours', label: t('hours.hours'), help: t('hours.hoursHelp') },
        ]}
      />
      {mode !== 'user' && (
        <div className={styles.within}>
          <Checkbox
            checked={mode === 'always'}
            label={t('hours.always')}
            help={mode === 'always' ? t('hours.alwaysHelp') : undefined}
            onChange={(on) => change({ mode: on ? 'always' : 'hours' })}
          />
          <RangeRows
            ranges={availability.ranges}
            disabled={mode === 'always'}
            onChange={(ranges) => change({ ranges })}
          />
          <ZoneField
            zone={availability.timeZone}
            workspace={zone}
            disabled={mode === 'always'}
            onChange={(timeZone) => change({ timeZone })}
          />
          <ClosedDays
            days={availability.closedDays}
            disabled={mode === 'always'}
            onChange={(closedDays) => change({ closedDays })}
          />
          {mode === 'hours' && <NowLine availability={availability} workspaceZone={zone} />}
          {mode === 'hours' && hasFlow && <FlowTimes value={availability.flow} onChange={(flow) => change({ flow })} />}
        </div>
      )}
    </div>
  );
}

interface ZoneFieldProps {
  zone: string | null;
  workspace: string;
  disabled: boolean;
  onChange: (zone: string | null) => void;
}

const asWorkspace = '';

function ZoneField({ zone, workspace, disabled, onChange }: ZoneFieldProps) {
  const { t } = useTranslation('assigning');
  const known = Intl.supportedValuesOf('timeZone');
  const zones = zone === null || known.includes(zone) ? known : [zone, ...known];
  return (
    <Field label={t('hours.zone')} disabled={disabled}>
      <Combobox
        value={zone ?? asWorkspace}
        options={[
          { value: asWorkspace, label: t('hours.zoneWorkspace', { zone: workspace.replaceAll('_', ' ') }) },
          ...zones.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
        ]}
        emptyText={t('hours.zoneEmpty')}
        onChange={(value) => onChange(value === null || value === asWorkspace ? null : value)}
      />
    </Field>
  );
}

function FlowTimes({
  value,
  onChange,
}: {
  value: Availability['flow'];
  onChange: (value: Availability['flow']) => void;
}) {
  const { t } = useTranslation('assigning');
  return (
    <Field label={t('hours.flow')}>
      <Select
        value={value}
        options={[
          { value: 'always', label: t('hours.flowAlways') },
          { value: 'open', label: t('hours.flowOpen') },
          { value: 'closed', label: t('hours.flowClosed') },
        ]}
        onChange={onChange}
      />
    </Field>
  );
}
