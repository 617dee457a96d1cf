// Keys for programs that start flows: made by name, shown once, taken away again.
import type { AppRouter } from '@parley/api';
import { CopyField } from '@parley/ui';
import type { inferRouterOutputs } from '@trpc/server';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import { ApiKeyLine } from './api-key-line';
import styles from './api-keys.module.css';
import { MakeApiKey } from './make-api-key';
import section from './section.module.css';

type Workspace = inferRouterOutputs<AppRouter>['workspace']['get'];

export function ApiKeys({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation(['settings', 'common']);
  const title = useId();
  const [shown, setShown] = useState<string | null>(null);
  const admin = useSession()?.member?.role === 'admin';
  if (!admin) return null;
  return (
    <section className={section.section} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title}>{t('workspace.keys.title')}</h2>
        <p>{t('workspace.keys.help')}</p>
      </div>
      {workspace.apiKeys.length > 0 && (
        <ul className={styles.keys}>
          {workspace.apiKeys.map((known) => (
            <ApiKeyLine key={known.id} known={known} />
          ))}
        </ul>
      )}
      {shown !== null && (
        <div className={styles.fresh}>
          <p>{t('workspace.keys.once')}</p>
          <CopyField
            label={t('workspace.keys.key')}
            value={shown}
            copyText={t('actions.copy', { ns: 'common' })}
            copiedText={t('actions.copied', { ns: 'common' })}
          />
        </div>
      )}
      <MakeApiKey onMade={setShown} />
    </section>
  );
}
