// Chooses the language of the studio; it stays in this browser.
import { Menu, type MenuEntry } from '@parley/ui';
import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/start-i18n';
import { RailButton } from './rail-button';

export function LanguageMenu({ wide }: { wide: boolean }) {
  const { t } = useTranslation();
  return (
    <Menu
      side="right"
      align="end"
      trigger={<RailButton icon={Languages} label={t('language.title')} wide={wide} />}
      entries={useLanguageEntries()}
    />
  );
}

export function useLanguageEntries(): MenuEntry[] {
  const { t, i18n } = useTranslation();
  return languages.map((language) => ({
    label: t(`language.${language}`),
    checked: i18n.language === language,
    onSelect: () => void i18n.changeLanguage(language),
  }));
}
