// Puts labels on a conversation and takes them off; a missing one is made right here.
import { Button, Dialog, IconButton, Menu, type MenuEntry } from '@parley/ui';
import { Plus, Tag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationRow } from '../data/conversation-types';
import { useLabels } from '../data/use-team';
import { LabelForm } from '../labels/label-form';

export interface LabelMenuProps {
  labels: ConversationRow['labels'];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onLabel: (labelId: string, on: boolean) => void;
}

export function LabelMenu({ labels, open, onOpenChange, onLabel }: LabelMenuProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const [making, setMaking] = useState(false);
  const all = useLabels();
  const entries = all.map(({ id, name }): MenuEntry => {
    const on = labels.some((label) => label.id === id);
    return { label: name, checked: on, onSelect: () => onLabel(id, !on) };
  });
  const line: MenuEntry[] = entries.length > 0 ? [{ kind: 'line' }] : [];
  return (
    <>
      <Menu
        align="end"
        open={open}
        onOpenChange={onOpenChange}
        trigger={<IconButton icon={Tag} label={t('labels.label')} title="L" />}
        entries={[...entries, ...line, { label: t('labels.new'), icon: Plus, onSelect: () => setMaking(true) }]}
      />
      {making && (
        <Dialog
          open
          onOpenChange={setMaking}
          title={t('labels.new')}
          closeLabel={common('actions.close')}
          size="small"
          footer={
            <Button look="fill" type="submit" form="new-label">
              {t('labels.make')}
            </Button>
          }
        >
          <LabelForm
            formId="new-label"
            onSaved={(labelId) => {
              onLabel(labelId, true);
              setMaking(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
}
