// The left edge: the pages above, help, looks and oneself below. It widens to show names.
import { Logo } from '@parley/ui';
import { CircleQuestionMark, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readChoice, writeChoice } from './choices';
import { LanguageMenu } from './language-menu';
import { MeMenu } from './me-menu';
import { places } from './places';
import styles from './rail.module.css';
import { RailButton } from './rail-button';
import { RailLink } from './rail-link';
import { ThemeMenu } from './theme-menu';
import { useUnreadCount } from './use-unread-count';

export function Rail({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const unread = useUnreadCount();
  const [width, setWidth] = useState(() => readChoice('rail', ['narrow', 'wide'], 'narrow'));
  const wide = width === 'wide';
  const turn = () => {
    const next = wide ? 'narrow' : 'wide';
    writeChoice('rail', next);
    setWidth(next);
  };
  return (
    <nav aria-label={t('pages.main')} className={styles.rail} data-wide={wide || undefined}>
      <div className={styles.brand}>
        <Logo label={wide ? undefined : t('product')} />
        {wide && <span className={styles.product}>{t('product')}</span>}
      </div>
      {places.map((place) => (
        <RailLink key={place.key} place={place} wide={wide} unread={place.key === 'inbox' ? unread : 0} />
      ))}
      <span className={styles.space} />
      <RailButton
        icon={wide ? PanelLeftClose : PanelLeftOpen}
        label={t(wide ? 'narrow' : 'widen')}
        wide={wide}
        onClick={turn}
      />
      <RailButton
        icon={CircleQuestionMark}
        label={t(wide ? 'help.short' : 'help.title')}
        wide={wide}
        onClick={onHelp}
      />
      <ThemeMenu wide={wide} />
      <LanguageMenu wide={wide} />
      <MeMenu wide={wide} />
    </nav>
  );
}
