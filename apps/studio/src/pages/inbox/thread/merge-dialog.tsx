// Chooses the other conversation of the same contact in which this one is read on.
import { Button, Dialog, RadioGroup } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import { useMoments } from '../words/use-moments';

export interface MergeDialogProps {
  thread: Thread;
  acts: ConversationActs;
  onClose: () => void;
}

export function MergeDialog({ thread, acts, onClose }: MergeDialogProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const moments = useMoments();
  const [intoId, setIntoId] = useState<string | null>(null);
  const page = useQuery(api.contacts.get.queryOptions({ contactId: thread.contact?.id ?? '' })).data;
  const others = (page?.conversations ?? []).filter(({ id }) => id !== thread.conversation.id);
  const merge = () => {
    if (intoId === null) return;
    acts.merge(intoId, () => void navigate({ to: '/inbox/$conversationId', params: { conversationId: intoId } }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('merge.title')}
      description={others.length > 0 ? t('merge.text') : undefined}
      closeLabel={common('actions.close')}
      size="small"
      footer={
        others.length > 0 && (
          <Button look="fill" disabled={intoId === null} onClick={merge}>
            {t('merge.act')}
          </Button>
        )
      }
    >
      {others.length === 0 ? (
        <p>{t('merge.none')}</p>
      ) : (
        <RadioGroup
          label={t('merge.into')}
          value={intoId ?? ''}
          onChange={setIntoId}
          options={others.map(({ id, preview, lastMessageAt, channel }) => ({
            value: id,
            label: preview || t('list.noWords'),
            help: `${t(`channels.${channel}`)}, ${moments.date(lastMessageAt)}`,
          }))}
        />
      )}
    </Dialog>
  );
}
