// Chooses light, dark, or what the system says.
import { Menu, type MenuEntry } from '@parley/ui';
import { Monitor, Moon, Sun, SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RailButton } from './rail-button';
import { themes, useTheme } from './use-theme';

export function ThemeMenu({ wide }: { wide: boolean }) {
  const { t } = useTranslation();
  return (
    <Menu
      side="right"
      align="end"
      trigger={<RailButton icon={SunMoon} label={t('theme.title')} wide={wide} />}
      entries={useThemeEntries()}
    />
  );
}

export function useThemeEntries(): MenuEntry[] {
  const { t } = useTranslation();
  const [theme, choose] = useTheme();
  return themes.map((name) => ({
    label: t(`theme.${name}`),
    icon: icons[name],
    checked: theme === name,
    onSelect: () => choose(name),
  }));
}

const icons = { system: Monitor, light: Sun, dark: Moon };
