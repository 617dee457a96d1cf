// Whose the conversation is, and the menu that gives it to somebody else.
import { Avatar, Button, Icon, Menu, type MenuEntry } from '@parley/ui';
import { ChevronDown, CircleDashed, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import type { Thread } from '../data/conversation-types';
import { useTeam } from '../data/use-team';
import styles from './thread-head.module.css';

export interface AssignMenuProps {
  owner: Thread['conversation']['owner'];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onAssign: (memberId: string | null) => void;
}

export function AssignMenu({ owner, open, onOpenChange, onAssign }: AssignMenuProps) {
  const { t } = useTranslation('inbox');
  const me = useSession()?.member;
  const ownerName = useOwnerName(owner);
  const entries = useAssignEntries(owner, onAssign);
  return (
    <Menu
      align="end"
      open={open}
      onOpenChange={onOpenChange}
      entries={entries}
      trigger={
        <Button
          iconAfter={ChevronDown}
          className={styles.assign}
          aria-label={t('thread.assigned', { name: ownerName })}
        >
          <span className={styles.assigned}>
            {owner.kind === 'member' && <Avatar name={owner.name} portrait={owner.avatarUrl ?? undefined} size={20} />}
            {owner.kind === 'queue' && <Avatar nobody size={20} />}
            {owner.kind === 'flow' && <Icon of={Workflow} />}
            <span className={styles.ownerName}>
              {owner.kind === 'member' && owner.memberId === me?.id ? t('you') : ownerName}
            </span>
          </span>
        </Button>
      }
    />
  );
}

function useOwnerName(owner: AssignMenuProps['owner']): string {
  const { t } = useTranslation('inbox');
  if (owner.kind === 'member') return owner.name;
  return owner.kind === 'flow' ? (owner.name ?? t('aFlow')) : t('nobody');
}

/** For one conversation with its owner, or for many with none. */
export function useAssignEntries(
  owner: AssignMenuProps['owner'] | null,
  onAssign: AssignMenuProps['onAssign'],
): MenuEntry[] {
  const { t } = useTranslation('inbox');
  const me = useSession()?.member;
  const members = useTeam();
  const ownerId = owner?.kind === 'member' ? owner.memberId : null;
  const others = members.filter(({ id }) => id !== me?.id);
  const choice = (id: string, label: string, hint?: string): MenuEntry => ({
    label,
    hint,
    checked: id === ownerId,
    onSelect: () => onAssign(id),
  });
  return [
    ...(me ? [choice(me.id, t('assign.me', { name: me.name }))] : []),
    ...(others.length > 0 ? ([{ kind: 'line' }] as const) : []),
    ...others.map(({ id, name, available }) => choice(id, name, t(available ? 'assign.available' : 'assign.away'))),
    { kind: 'line' },
    {
      label: t('assign.nobody'),
      icon: CircleDashed,
      disabled: owner?.kind === 'queue',
      onSelect: () => onAssign(null),
    },
  ];
}
