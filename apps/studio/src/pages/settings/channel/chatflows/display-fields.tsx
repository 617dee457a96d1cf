// When the welcome pops open beside the button, how often, and whether it stays closed (R63).
import type { Display } from '@parley/helpdesk';
import { Checkbox, Field, FormRow, NumberField, RadioGroup, Select } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import styles from './chatflows.module.css';

export interface DisplayFieldsProps {
  display: Display;
  onChange: (display: Display) => void;
}

const often = { unlimited: null, once: 1, few: 3 } as const;
const oftenNames = ['unlimited', 'once', 'few'] as const;

export function DisplayFields({ display, onChange }: DisplayFieldsProps) {
  const { t } = useTranslation('targeting');
  const set = (part: Partial<Display>) => onChange({ ...display, ...part });
  return (
    <section className={styles.part} aria-label={t('drawer.display')}>
      <h4>{t('drawer.display')}</h4>
      <RadioGroup
        label={t('drawer.pop')}
        value={display.pop}
        onChange={(pop) => set({ pop, ...(pop === 'moments' && !hasMoment(display) && { afterSeconds: 10 }) })}
        options={(['channel', 'moments', 'never'] as const).map((value) => ({ value, label: t(`pop.${value}`) }))}
      />
      {display.pop === 'moments' && (
        <div className={styles.moments}>
          <FormRow label={t('pop.after')}>
            <NumberField
              min={0}
              max={3600}
              value={display.afterSeconds}
              onChange={(afterSeconds) => set({ afterSeconds })}
            />
          </FormRow>
          <FormRow label={t('pop.scroll')}>
            <NumberField
              min={1}
              max={100}
              value={display.scrollPercent}
              onChange={(scrollPercent) => set({ scrollPercent })}
            />
          </FormRow>
          <Checkbox label={t('pop.exit')} checked={display.exitIntent} onChange={(exitIntent) => set({ exitIntent })} />
        </div>
      )}
      {display.pop !== 'never' && (
        <>
          <Field label={t('drawer.maxPops')} help={t('drawer.maxPopsHelp')}>
            <Select
              value={oftenNames.find((name) => often[name] === display.maxPops) ?? 'few'}
              options={oftenNames.map((value) => ({ value, label: t(`drawer.often.${value}`) }))}
              onChange={(name) => set({ maxPops: often[name] })}
            />
          </Field>
          <Checkbox
            label={t('drawer.staysClosed')}
            checked={display.staysClosed}
            onChange={(staysClosed) => set({ staysClosed })}
          />
        </>
      )}
      <Checkbox
        label={t('drawer.hideOnPhone')}
        checked={display.hideOnPhone}
        onChange={(hideOnPhone) => set({ hideOnPhone })}
      />
    </section>
  );
}

function hasMoment({ afterSeconds, scrollPercent, exitIntent }: Display): boolean {
  return afterSeconds !== null || scrollPercent !== null || exitIntent;
}
