// The rarer acts on a conversation: back to the flow at any step, merging, spam, unread.
import { IconButton, Menu, type MenuEntry } from '@parley/ui';
import { Ellipsis, MailOpen, Merge, ShieldAlert, ShieldCheck, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import { HandBackDialog } from './hand-back-dialog';
import { MergeDialog } from './merge-dialog';

export interface MoreMenuProps {
  thread: Thread;
  acts: ConversationActs;
}

export function MoreMenu({ thread, acts }: MoreMenuProps) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState<'hand-back' | 'merge' | null>(null);
  const { conversation, session, contact } = thread;
  const close = () => setOpen(null);
  const entries: MenuEntry[] = [
    { label: t('more.unread'), icon: MailOpen, keys: 'U', onSelect: () => acts.run({ kind: 'read', on: false }) },
    ...(session
      ? [{ label: t('more.handBackAt'), icon: Workflow, onSelect: () => setOpen('hand-back') } as const]
      : []),
    ...(contact ? [{ label: t('more.merge'), icon: Merge, onSelect: () => setOpen('merge') } as const] : []),
    { kind: 'line' },
    {
      label: t(conversation.spam ? 'more.noSpam' : 'more.spam'),
      icon: conversation.spam ? ShieldCheck : ShieldAlert,
      onSelect: () => acts.spam(!conversation.spam),
    },
  ];
  return (
    <>
      <Menu align="end" entries={entries} trigger={<IconButton icon={Ellipsis} label={t('more.label')} />} />
      {open === 'hand-back' && session && <HandBackDialog session={session} acts={acts} onClose={close} />}
      {open === 'merge' && <MergeDialog thread={thread} acts={acts} onClose={close} />}
    </>
  );
}
