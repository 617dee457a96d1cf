// Everything one can do to the open conversation, by its name in the command bar.
import type { CommandItem } from '@parley/ui';
import {
  AlarmClock,
  Check,
  CircleDashed,
  MailOpen,
  MessageSquareReply,
  NotebookPen,
  RotateCcw,
  ShieldAlert,
  Tag,
  UserRound,
  Workflow,
  Zap,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePageCommands } from '../../../frame/page-commands';
import { useSession } from '../../../frame/session';
import { fillTokens } from '../composer/fill-tokens';
import { useLabels, useSnippets, useTeam } from '../data/use-team';
import { snoozeMoments } from './snooze-moments';
import type { ThreadHands } from './use-thread-keys';

export function useThreadCommands(hands: ThreadHands): void {
  const { t } = useTranslation('inbox');
  const items = [
    ...useBasics(hands),
    ...useAssigning(hands),
    ...useSnoozing(hands),
    ...useLabelling(hands),
    ...useMacros(hands),
  ];
  usePageCommands(hands.mayAct ? { title: t('commands.title'), items } : null);
}

function useBasics({ thread, acts, composer }: ThreadHands): CommandItem[] {
  const { t } = useTranslation('inbox');
  const { conversation, session } = thread;
  const closed = conversation.status === 'closed';
  const waits = session?.status === 'waiting' && conversation.owner.kind !== 'flow';
  return [
    {
      id: 'reply',
      label: t('commands.reply'),
      icon: MessageSquareReply,
      keys: 'R',
      run: () => composer.write('reply'),
    },
    { id: 'note', label: t('commands.note'), icon: NotebookPen, keys: 'N', run: () => composer.write('note') },
    closed
      ? { id: 'reopen', label: t('thread.reopen'), icon: RotateCcw, keys: 'E', run: acts.reopen }
      : { id: 'close', label: t('commands.close'), icon: Check, keys: 'E', run: acts.close },
    ...(waits ? [{ id: 'back', label: t('thread.handBack'), icon: Workflow, run: () => acts.handBack() }] : []),
    {
      id: 'spam',
      label: t(conversation.spam ? 'more.noSpam' : 'more.spam'),
      icon: ShieldAlert,
      run: () => acts.spam(!conversation.spam),
    },
    {
      id: 'unread',
      label: t('more.unread'),
      icon: MailOpen,
      keys: 'U',
      run: acts.markUnread,
    },
  ];
}

function useAssigning({ acts }: ThreadHands): CommandItem[] {
  const { t } = useTranslation('inbox');
  const me = useSession()?.member;
  const team = useTeam();
  return [
    ...team.map(({ id, name }) => ({
      id: `assign-${id}`,
      label: t('commands.assign', { name: id === me?.id ? t('assign.me', { name }) : name }),
      icon: UserRound,
      run: () => acts.assign(id),
    })),
    { id: 'unassign', label: t('assign.nobody'), icon: CircleDashed, run: () => acts.assign(null) },
  ];
}

function useSnoozing({ thread, acts }: ThreadHands): CommandItem[] {
  const { t } = useTranslation('inbox');
  if (thread.conversation.status === 'closed') return [];
  const moments = snoozeMoments(Date.now()).map(({ key, at }) => ({ key, label: t(`snooze.${key}`), at }));
  return [...moments, { key: 'reply', label: t('snooze.untilReply'), at: null }].map(({ key, label, at }) => ({
    id: `snooze-${key}`,
    label: t('commands.snooze', { moment: label }),
    icon: AlarmClock,
    run: () => acts.snooze(at),
  }));
}

function useLabelling({ thread, acts }: ThreadHands): CommandItem[] {
  const { t } = useTranslation('inbox');
  return useLabels().map(({ id, name }) => {
    const on = thread.conversation.labels.some((label) => label.id === id);
    return {
      id: `label-${id}`,
      label: t(on ? 'commands.unlabel' : 'commands.label', { name }),
      icon: Tag,
      run: () => acts.label(id, !on),
    };
  });
}

function useMacros({ thread, acts, composer }: ThreadHands): CommandItem[] {
  const { t } = useTranslation('inbox');
  const me = useSession()?.member;
  return useSnippets().map((snippet) => ({
    id: `snippet-${snippet.id}`,
    label: t('commands.snippet', { name: snippet.name }),
    icon: Zap,
    run: () => {
      if (snippet.text.trim() === '') return acts.runMacro(snippet.acts);
      const words = fillTokens(snippet.text, { contact: thread.contact?.properties ?? {}, me: me?.name ?? '' });
      composer.write('reply');
      composer.setText([composer.text.trim(), words].filter(Boolean).join('\n\n'), 'reply');
      composer.setActs(snippet.acts);
    },
  }));
}
