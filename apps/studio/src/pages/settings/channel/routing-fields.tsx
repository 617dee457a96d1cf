// Who gets a new conversation: off by default; the contact's owner, or people and teams by some method (R14-R24).
import type { Routing } from '@parley/helpdesk';
import { Callout, Checkbox, Field, FormRow, RadioGroup, Select, Switch } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import { useEntitlements } from '../may-change';
import styles from './channel-fields.module.css';
import { RulePeople } from './rule-people';

export interface RoutingFieldsProps {
  routing: Routing;
  onChange: (routing: Routing) => void;
}

export function RoutingFields({ routing, onChange }: RoutingFieldsProps) {
  const { t } = useTranslation('settings');
  const { t: word } = useTranslation('assigning');
  const seat = useSession()?.member?.seat !== false;
  const entitled = useEntitlements()?.routing !== false;
  if (!entitled) return <Callout>{word('rule.notInPlan')}</Callout>;
  const change = (part: Partial<Routing>) => onChange({ ...routing, ...part });
  return (
    <div className={styles.group}>
      <FormRow label={t('routing.assign')} help={seat ? word('rule.off') : word('rule.noSeat')} disabled={!seat}>
        <Switch on={routing.enabled} disabled={!seat} onChange={(enabled) => change({ enabled })} />
      </FormRow>
      {routing.enabled && (
        <fieldset disabled={!seat} className={styles.rule}>
          <RadioGroup
            label={word('rule.to')}
            disabled={!seat}
            value={routing.to}
            onChange={(to) => change({ to })}
            options={[
              { value: 'people', label: word('rule.toPeople') },
              { value: 'owner', label: word('rule.toOwner'), help: word('rule.toOwnerHelp') },
            ]}
          />
          {routing.to === 'people' && <PeopleRule routing={routing} seat={seat} onChange={onChange} />}
          <Checkbox
            checked={routing.onlyAvailable}
            disabled={!seat}
            label={word('rule.onlyAvailable')}
            help={word('rule.onlyAvailableHelp')}
            onChange={(onlyAvailable) => change({ onlyAvailable })}
          />
          <Comings routing={routing} seat={seat} onChange={onChange} />
        </fieldset>
      )}
    </div>
  );
}

type PartProps = RoutingFieldsProps & { seat: boolean };

function PeopleRule({ routing, seat, onChange }: PartProps) {
  const { t } = useTranslation('assigning');
  const nobody = routing.memberIds.length === 0 && routing.teamIds.length === 0;
  return (
    <>
      <RulePeople routing={routing} disabled={!seat} onChange={onChange} />
      {nobody && <Callout tone="warn">{t('rule.none')}</Callout>}
      <Field label={t('rule.method')} disabled={!seat}>
        <Select
          value={routing.method}
          disabled={!seat}
          options={(['turns', 'least-busy', 'random'] as const).map((value) => ({
            value,
            label: t(`rule.methods.${value}`),
          }))}
          onChange={(method) => onChange({ ...routing, method })}
        />
      </Field>
    </>
  );
}

function Comings({ routing, seat, onChange }: PartProps) {
  const { t } = useTranslation('assigning');
  return (
    <div role="group" aria-label={t('rule.more')} className={styles.group}>
      <Checkbox
        checked={routing.drain}
        disabled={!seat}
        label={t('rule.drain')}
        help={t('rule.drainHelp')}
        onChange={(drain) => onChange({ ...routing, drain })}
      />
      <Checkbox
        checked={routing.release}
        disabled={!seat}
        label={t('rule.release')}
        help={t('rule.releaseHelp')}
        onChange={(release) => onChange({ ...routing, release })}
      />
    </div>
  );
}
