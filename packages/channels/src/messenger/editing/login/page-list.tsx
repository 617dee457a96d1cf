// The pages of whoever logged in, each with Connect or the reason why not (R91, R92).
import { Button, Callout } from '@parley/ui';
import type { EditorLanguage, SignInPage } from '../../../channel-editor';
import styles from './facebook-login.module.css';
import { type LoginWords, loginWords } from './words';

export interface PageListProps {
  pages: readonly SignInPage[];
  /** When connecting again: no other page will do. */
  only: string | null;
  language: EditorLanguage;
  onChoose: (page: SignInPage) => void;
}

export function PageList({ pages, only, language, onChoose }: PageListProps) {
  const own = loginWords[language];
  if (pages.length === 0) return <Callout title={own.noPages}>{own.noPagesText}</Callout>;
  return (
    <ul className={styles.pages} aria-label={own.pages}>
      {pages.map((page) => {
        const why = reasonAgainst(page, only, own);
        return (
          <li key={page.id} className={styles.page}>
            <span className={styles.face} aria-hidden>
              {page.name.slice(0, 1).toLocaleUpperCase()}
            </span>
            <span className={styles.words}>
              <b>{page.name}</b>
              <small>{why ?? page.id}</small>
            </span>
            <Button
              size="dense"
              disabled={why !== null}
              aria-label={own.connectOne.replace('{name}', page.name)}
              onClick={() => onChoose(page)}
            >
              {own.connect}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function reasonAgainst({ id, allowed, taken }: SignInPage, only: string | null, own: LoginWords): string | null {
  if (!allowed) return own.noControl;
  if (only !== null) return id === only ? null : own.otherPage;
  return taken ? own.taken : null;
}
