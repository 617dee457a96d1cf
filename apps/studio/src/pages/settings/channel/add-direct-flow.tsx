// Gives one more flow a link: which flow, and how the link ends.
import { Button, Combobox, Field, TextField } from '@parley/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './direct-flows.module.css';

export interface AddDirectFlowProps {
  flows: readonly { readonly id: string; readonly name: string }[];
  onAdd: (flowId: string, ref: string) => Promise<boolean>;
}

export function AddDirectFlow({ flows, onAdd }: AddDirectFlowProps) {
  const { t } = useTranslation('direct');
  const [flowId, setFlowId] = useState<string | null>(null);
  const [ref, setRef] = useState('');
  const wrong = ref !== '' && !/^[A-Za-z0-9_.-]{1,80}$/.test(ref);
  const choose = (id: string | null) => {
    setFlowId(id);
    setRef(refFrom(flows.find((flow) => flow.id === id)?.name ?? ''));
  };
  const add = async () => {
    if (flowId !== null && (await onAdd(flowId, ref))) choose(null);
  };
  return (
    <div className={styles.add}>
      <Field label={t('flow')}>
        <Combobox
          options={flows.map(({ id, name }) => ({ value: id, label: name }))}
          value={flowId}
          emptyText={t('flowEmpty')}
          onChange={choose}
        />
      </Field>
      {flowId !== null && (
        <Field label={t('ref')} help={wrong ? undefined : t('refHelp')} error={wrong ? t('refHelp') : undefined}>
          <TextField code value={ref} maxLength={80} onChange={setRef} />
        </Field>
      )}
      <span>
        <Button icon={Plus} disabled={flowId === null || ref === '' || wrong} onClick={() => void add()}>
          {t('add')}
        </Button>
      </span>
    </div>
  );
}

/** "Höstrea 2026" -> "hostrea-2026". */
function refFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
