// Rules on visitors as rows: what is asked of them, and the answer wanted.
import { type Device, deviceSchema, type VisitorRule } from '@parley/helpdesk';
import { Button, Checkbox, IconButton, Select, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { describeVisitor } from '../describe-condition';
import { useSaying } from '../use-saying';
import { Countries, Labels } from './visitor-lists';
import styles from './rules.module.css';

const beginnings = {
  known: { kind: 'known', is: true },
  returning: { kind: 'returning', is: true },
  device: { kind: 'device', any: ['desktop'] },
  language: { kind: 'language', any: ['en'] },
  country: { kind: 'country', any: [] },
  label: { kind: 'label', any: [], is: true },
  referrer: { kind: 'referrer', value: '' },
} satisfies { [Kind in VisitorRule['kind']]: VisitorRule };
const kinds = ['known', 'returning', 'label', 'device', 'language', 'country', 'referrer'] as const;

export interface VisitorRulesProps {
  rules: readonly VisitorRule[];
  label: string;
  onChange: (rules: VisitorRule[]) => void;
}

export function VisitorRules({ rules, label, onChange }: VisitorRulesProps) {
  const { t } = useTranslation('targeting');
  const saying = useSaying();
  const replace = (place: number, rule: VisitorRule) => onChange(rules.map((one, at) => (at === place ? rule : one)));
  return (
    <div role="group" aria-label={label} className={styles.rules}>
      {rules.map((rule, place) => (
        // Rules have no identity beyond their place.
        <div key={place} className={styles.rule}>
          <Select
            label={t('drawer.compare')}
            value={rule.kind}
            options={kinds.map((value) => ({ value, label: t(`visitor.${value}`) }))}
            onChange={(kind) => replace(place, beginnings[kind])}
            className={styles.way}
          />
          <Wanted rule={rule} onChange={(next) => replace(place, next)} />
          <IconButton
            icon={X}
            label={t('drawer.removeRule', { rule: describeVisitor(rule, saying) })}
            onClick={() => onChange(rules.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      <Button size="small" icon={Plus} className={styles.add} onClick={() => onChange([...rules, beginnings.known])}>
        {t('drawer.addRule')}
      </Button>
    </div>
  );
}

interface WantedProps {
  rule: VisitorRule;
  onChange: (rule: VisitorRule) => void;
}

function Wanted({ rule, onChange }: WantedProps) {
  const { t } = useTranslation('targeting');
  if (rule.kind === 'device') return <Devices rule={rule} onChange={onChange} />;
  if (rule.kind === 'language') return <Languages rule={rule} onChange={onChange} />;
  if (rule.kind === 'country') return <Countries rule={rule} onChange={onChange} />;
  if (rule.kind === 'label') return <Labels rule={rule} onChange={onChange} />;
  if (rule.kind === 'referrer') {
    return (
      <TextField
        code
        label={t('visitor.from')}
        placeholder={t('visitor.from')}
        value={rule.value}
        maxLength={500}
        onChange={(value) => onChange({ ...rule, value })}
        className={styles.value}
      />
    );
  }
  return (
    <Select
      label={t(`visitor.${rule.kind}`)}
      value={rule.is ? 'yes' : 'no'}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`visitor.${value}`) }))}
      onChange={(answer) => onChange({ ...rule, is: answer === 'yes' })}
      className={styles.value}
    />
  );
}

function Devices({
  rule,
  onChange,
}: {
  rule: Extract<VisitorRule, { kind: 'device' }>;
  onChange: WantedProps['onChange'];
}) {
  const { t } = useTranslation('targeting');
  const toggle = (device: Device, on: boolean) => {
    const any = deviceSchema.options.filter((one) => (one === device ? on : rule.any.includes(one)));
    if (any.length > 0) onChange({ ...rule, any });
  };
  return (
    <div className={styles.devices}>
      {deviceSchema.options.map((device) => (
        <Checkbox
          key={device}
          label={t(`visitor.devices.${device}`)}
          checked={rule.any.includes(device)}
          onChange={(on) => toggle(device, on)}
        />
      ))}
    </div>
  );
}

function Languages({
  rule,
  onChange,
}: {
  rule: Extract<VisitorRule, { kind: 'language' }>;
  onChange: WantedProps['onChange'];
}) {
  const { t } = useTranslation('targeting');
  return (
    <TextField
      label={t('visitor.languages')}
      value={rule.any.join(', ')}
      onChange={(text) => onChange({ ...rule, any: text.toLowerCase().split(/[\s,]+/) })}
      className={styles.value}
    />
  );
}
