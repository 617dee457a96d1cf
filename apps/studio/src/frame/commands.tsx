// What the command bar knows: every page, the settings, the looks.
import { CommandBar, type CommandGroup } from '@parley/ui';
import { useNavigate } from '@tanstack/react-router';
import { Bell, Inbox, Languages, MailWarning, Plug, SunMoon, Tag, UsersRound, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/start-i18n';
import { useCommandsOfPage } from './page-commands';
import { places } from './places';
import { themes, useTheme } from './use-theme';

export interface CommandsProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function Commands({ open, onOpenChange }: CommandsProps) {
  const { t } = useTranslation();
  const here = useCommandsOfPage();
  const pages = usePlaceCommands();
  const looks = useLookCommands();
  return (
    <CommandBar
      open={open}
      onOpenChange={onOpenChange}
      label={t('commands.label')}
      placeholder={t('commands.placeholder')}
      emptyText={t('commands.empty')}
      groups={here ? [here, pages, looks] : [pages, looks]}
    />
  );
}

function usePlaceCommands(): CommandGroup {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const targets = [...places, ...settingsPages];
  return {
    title: t('commands.goTo'),
    items: targets.map((place) => ({
      id: place.to,
      label: t(`pages.${place.key}`),
      icon: place.icon,
      run: () => void navigate({ to: place.to }),
    })),
  };
}

function useLookCommands(): CommandGroup {
  const { t, i18n } = useTranslation();
  const [, chooseTheme] = useTheme();
  return {
    title: t('commands.doThis'),
    items: [
      ...themes.map((theme) => ({
        id: `theme-${theme}`,
        label: t('commands.useTheme', { theme: t(`theme.${theme}`) }),
        icon: SunMoon,
        run: () => chooseTheme(theme),
      })),
      ...languages.map((language) => ({
        id: `language-${language}`,
        label: t('commands.useLanguage', { language: t(`language.${language}`) }),
        icon: Languages,
        run: () => void i18n.changeLanguage(language),
      })),
    ],
  };
}

const settingsPages = [
  { key: 'inboxes', to: '/settings/inboxes', icon: Inbox },
  { key: 'channels', to: '/settings/channels', icon: Plug },
  { key: 'members', to: '/settings/members', icon: UsersRound },
  { key: 'deliveries', to: '/settings/deliveries', icon: MailWarning },
  { key: 'snippets', to: '/settings/snippets', icon: Zap },
  { key: 'labels', to: '/settings/labels', icon: Tag },
  { key: 'notifications', to: '/settings/notifications', icon: Bell },
] as const;
