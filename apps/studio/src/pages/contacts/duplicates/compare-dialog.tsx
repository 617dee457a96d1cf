// Two contacts side by side before they become one: what is kept, what fills a gap, and what is lost.
import { Button, Dialog, RadioGroup } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useMoments } from '../../inbox/words/use-moments';
import { usePropertyName } from '../properties/use-property-name';
import styles from './duplicates.module.css';

export interface CompareDialogProps {
  contactId: string;
  otherId: string;
  busy: boolean;
  onClose: () => void;
  onMerge: (merging: { keptId: string; goneId: string; goneName: string }) => void;
}

type Value = string | number | boolean;
type Side = { id: string; name: string; properties: Readonly<Record<string, Value>>; lastSeenAt: number };

export function CompareDialog({ contactId, otherId, busy, onClose, onMerge }: CompareDialogProps) {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const [keptId, setKeptId] = useState(contactId);
  const sides = [useSide(contactId), useSide(otherId)].filter((side) => side !== null);
  const kept = sides.find(({ id }) => id === keptId);
  const gone = sides.find(({ id }) => id !== keptId);
  const ready = kept && gone ? { kept, gone } : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('compare.title')}
      description={t('compare.text')}
      closeLabel={common('actions.close')}
      footer={
        <Button
          look="fill"
          busy={busy}
          disabled={!ready}
          onClick={() => ready && onMerge({ keptId, goneId: ready.gone.id, goneName: ready.gone.name })}
        >
          {t('duplicates.merge')}
        </Button>
      }
    >
      {ready && (
        <div className={styles.compare}>
          <RadioGroup
            label={t('compare.keep')}
            value={keptId}
            onChange={setKeptId}
            options={sides.map(({ id, name, lastSeenAt, properties }) => ({
              value: id,
              label: name,
              help: <Seen at={lastSeenAt} by={addressOf(properties)} />,
            }))}
          />
          <Differences kept={ready.kept} gone={ready.gone} />
        </div>
      )}
    </Dialog>
  );
}

function useSide(contactId: string): Side | null {
  const { t } = useTranslation('contacts');
  const contact = useQuery(api.contacts.get.queryOptions({ contactId })).data?.contact;
  if (!contact) return null;
  const { id, name, properties, lastSeenAt } = contact;
  return { id, name: name ?? t('unnamed'), properties, lastSeenAt };
}

/** Two of the same name are told apart by what they are reached at. */
function addressOf({ email, phone }: Side['properties']): string {
  return [email, phone].find((value) => typeof value === 'string' && value !== '')?.toString() ?? '';
}

function Seen({ at, by }: { at: number; by: string }) {
  const { t } = useTranslation('contacts');
  const { date } = useMoments();
  const seen = t('compare.seen', { date: date(at) });
  return by === '' ? seen : `${by} · ${seen}`;
}

function Differences({ kept, gone }: { kept: Side; gone: Side }) {
  const { t } = useTranslation('contacts');
  const nameOf = usePropertyName('contact');
  const keys = [...new Set([...Object.keys(kept.properties), ...Object.keys(gone.properties)])];
  const filled = (value: Value | undefined) => value !== undefined && value !== '';
  return (
    <div className={styles.tableRoom} tabIndex={0} role="region" aria-label={t('compare.differences')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.property')}</th>
            <th scope="col">{t('compare.kept', { name: kept.name })}</th>
            <th scope="col">{gone.name}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const [one, other] = [kept.properties[key], gone.properties[key]];
            const lost = filled(one) && filled(other) && one !== other;
            return (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td>{textOf(one)}</td>
                <td data-lost={lost ? '' : undefined} data-fills={!filled(one) && filled(other) ? '' : undefined}>
                  {textOf(other)}
                  {lost && <small> {t('compare.lost')}</small>}
                  {!filled(one) && filled(other) && <small> {t('compare.fills')}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function textOf(value: Value | undefined): string {
  return value === undefined || value === '' ? '–' : String(value);
}
