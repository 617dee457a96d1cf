// The rail of a phone: the pages one reads on the way at the bottom, the rest behind More.
import { Count, Icon, Menu, VisuallyHidden } from '@parley/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { CircleQuestionMark, Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguageEntries } from './language-menu';
import { useMeEntries } from './me-menu';
import { places } from './places';
import styles from './tab-bar.module.css';
import { useThemeEntries } from './theme-menu';
import { useUnreadCount } from './use-unread-count';

export function TabBar({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const unread = useUnreadCount();
  return (
    <nav aria-label={t('pages.main')} className={styles.bar}>
      {places.filter(isNear).map((place) => (
        <Link key={place.key} to={place.to} className={styles.tab} activeProps={{ 'aria-current': 'page' }}>
          <span className={styles.icon}>
            <Icon of={place.icon} size={20} />
            {place.key === 'inbox' && unread > 0 && (
              <span className={styles.unread} aria-hidden="true">
                <Count value={unread} />
              </span>
            )}
          </span>
          {t(`pages.${place.key}`)}
          {place.key === 'inbox' && unread > 0 && <VisuallyHidden>{t('unread', { count: unread })}</VisuallyHidden>}
        </Link>
      ))}
      <MoreMenu onHelp={onHelp} />
    </nav>
  );
}

function MoreMenu({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMeEntries();
  const theme = useThemeEntries();
  const language = useLanguageEntries();
  const far = places.filter((place) => !isNear(place));
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <button type="button" className={styles.tab}>
          <Icon of={Ellipsis} size={20} />
          {t('pages.more')}
        </button>
      }
      entries={[
        ...far.map((place) => ({
          label: t(`pages.${place.key}`),
          icon: place.icon,
          onSelect: () => void navigate({ to: place.to }),
        })),
        { label: t('help.title'), icon: CircleQuestionMark, onSelect: onHelp },
        { kind: 'title', label: t('theme.title') },
        ...theme,
        { kind: 'title', label: t('language.title') },
        ...language,
        { kind: 'line' },
        ...me,
      ]}
    />
  );
}

function isNear(place: (typeof places)[number]): boolean {
  return place.key === 'inbox' || place.key === 'tickets' || place.key === 'contacts';
}
