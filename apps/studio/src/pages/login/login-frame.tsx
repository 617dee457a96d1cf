// Around the login and the first visit: the form at the left, a picture of what waits inside at the right.
import { Logo } from '@parley/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './login.module.css';
import { LoginPicture } from './login-picture';

export interface LoginFrameProps {
  title: string;
  text?: string;
  children: ReactNode;
}

export function LoginFrame({ title, text, children }: LoginFrameProps) {
  const { t } = useTranslation('login');
  return (
    <div className={styles.page}>
      <main className={styles.side}>
        <div className={styles.column}>
          <Logo size={40} label={t('product', { ns: 'common' })} />
          <div>
            <h1 className={styles.title}>{title}</h1>
            {text && <p className={styles.text}>{text}</p>}
          </div>
          {children}
        </div>
      </main>
      <aside className={styles.picture}>
        <LoginPicture />
        <div className={styles.words}>
          <p className={styles.claim}>{t('picture.title')}</p>
          <p className={styles.text}>{t('picture.text')}</p>
        </div>
      </aside>
    </div>
  );
}
