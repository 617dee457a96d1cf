// A member's seat, limit of chats, presence and account access, saved together (R3, R15, R21, R73).
import { Button, Callout, Checkbox, Dialog, Field, FormRow, NumberField, Switch } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { useEntitlements } from '../may-change';
import styles from '../settings-form.module.css';
import type { Member } from './member';

export interface MemberDialogProps {
  member: Member;
  onClose: () => void;
}

type Values = Pick<Member, 'seat' | 'capacity' | 'accountAccess' | 'available'>;

export function MemberDialog({ member, onClose }: MemberDialogProps) {
  const { t } = useTranslation(['assigning', 'settings', 'common']);
  const id = useId();
  const explain = useExplain();
  const [values, setValues] = useState<Values>(member);
  const save = useSave(onClose);
  const change = (part: Partial<Values>) => setValues({ ...values, ...part });
  const wrong = Number.isNaN(values.capacity);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong && !save.isPending) save.mutate({ memberId: member.id, ...changed(member, values) });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={member.name}
      closeLabel={t('actions.close', { ns: 'common' })}
      footer={
        <>
          <Button onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
          <Button look="fill" type="submit" form={id} busy={save.isPending}>
            {t('save', { ns: 'settings' })}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={send} noValidate>
        {save.error && (
          <Callout tone="danger" urgent title={t('members.failed', { name: member.name })}>
            {explain(save.error)}
          </Callout>
        )}
        <FormRow
          label={t('members.availableLabel')}
          help={member.invited ? t('members.invited') : t('members.availableText')}
          disabled={member.invited}
        >
          <Switch on={values.available} disabled={member.invited} onChange={(available) => change({ available })} />
        </FormRow>
        <FormRow label={t('members.seatLabel')} help={t('members.seatText')}>
          <Switch on={values.seat} onChange={(seat) => change({ seat })} />
        </FormRow>
        <Limit capacity={values.capacity} wrong={wrong} onChange={(capacity) => change({ capacity })} />
        <FormRow
          label={t('members.accessLabel')}
          help={member.role === 'admin' ? t('members.accessAdmin') : t('members.accessText')}
          disabled={member.role === 'admin'}
        >
          <Switch
            on={member.role === 'admin' || values.accountAccess}
            disabled={member.role === 'admin'}
            onChange={(accountAccess) => change({ accountAccess })}
          />
        </FormRow>
      </form>
    </Dialog>
  );
}

function useSave(onClose: () => void) {
  const queryClient = useQueryClient();
  return useMutation(
    api.members.update.mutationOptions({
      onSuccess: async () => {
        await Promise.all([api.members, api.auth].map((path) => queryClient.invalidateQueries(path.pathFilter())));
        onClose();
      },
    }),
  );
}

interface LimitProps {
  capacity: number | null;
  wrong: boolean;
  onChange: (capacity: number | null) => void;
}

function Limit({ capacity, wrong, onChange }: LimitProps) {
  const { t } = useTranslation('assigning');
  if (useEntitlements()?.capacity === false) return null;
  return (
    <>
      <Checkbox
        checked={capacity !== null}
        label={t('members.limitLabel')}
        help={t('members.limitText')}
        onChange={(on) => onChange(on ? 5 : null)}
      />
      {capacity !== null && (
        <Field label={t('members.limitField')} error={wrong ? t('members.limitMissing') : undefined}>
          <NumberField
            min={1}
            max={1_000}
            value={wrong ? null : capacity}
            onChange={(next) => onChange(next ?? Number.NaN)}
          />
        </Field>
      )}
    </>
  );
}

/** What somebody else changes meanwhile stays theirs. */
function changed(member: Member, values: Values): Partial<Values> {
  const { seat, capacity, accountAccess, available } = values;
  return {
    ...(seat !== member.seat && { seat }),
    ...(capacity !== member.capacity && { capacity }),
    ...(accountAccess !== member.accountAccess && { accountAccess }),
    ...(available !== member.available && { available }),
  };
}
