// The rarer acts on a conversation: back to the flow at any step, merging, spam, unread.
import { IconButton, Menu, type MenuEntry } from '@parley/ui';
import { AlarmClock, Ellipsis, MailOpen, Merge, ShieldAlert, ShieldCheck, Tag, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import { useMedia } from '../data/use-media';
import { HandBackDialog } from './hand-back-dialog';
import { MergeDialog } from './merge-dialog';
import type { HeadMenu } from './head-menu';

export interface MoreMenuProps {
  thread: Thread;
  acts: ConversationActs;
  onMenu: (menu: HeadMenu) => void;
}

export function MoreMenu({ thread, acts, onMenu }: MoreMenuProps) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState<'hand-back' | 'merge' | null>(null);
  const { conversation, session, contact } = thread;
  const close = () => setOpen(null);
  const narrow = useNarrowEntries({ thread, acts, onMenu });
  const entries: MenuEntry[] = [
    ...narrow,
    { label: t('more.unread'), icon: MailOpen, keys: 'U', onSelect: acts.markUnread },
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

/** On a phone there is no room for these beside the name. */
function useNarrowEntries({ thread, acts, onMenu }: MoreMenuProps): MenuEntry[] {
  const { t } = useTranslation('inbox');
  const narrow = useMedia('(max-width: 640px)');
  if (!narrow) return [];
  const { conversation, session } = thread;
  const open = conversation.status !== 'closed';
  const waits = session?.status === 'waiting' && conversation.owner.kind !== 'flow';
  // Once this menu has closed, so that it does not take the other one along.
  const later = (menu: HeadMenu) => () => setTimeout(() => onMenu(menu), 50);
  return [
    { label: t('labels.label'), icon: Tag, onSelect: later('label') },
    ...(open ? [{ label: t('snooze.label'), icon: AlarmClock, onSelect: later('snooze') } as const] : []),
    ...(waits && open
      ? [{ label: t('thread.handBack'), icon: Workflow, onSelect: () => acts.handBack() } as const]
      : []),
    { kind: 'line' },
  ];
}
