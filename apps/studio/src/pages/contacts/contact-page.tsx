// One person with everything known: properties, how we recognise them, and all that happened.
import { Avatar, Page, PageHeader, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { useMoments } from '../inbox/words/use-moments';
import { useNow } from '../inbox/words/use-now';
import { ContactAside } from './page/contact-aside';
import { ContactTabs } from './page/contact-tabs';
import type { ContactPageView } from './page/contact-page-view';
import styles from './page/contact-page.module.css';

export function ContactPage() {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const { contactId } = useParams({ from: '/frame/contacts/$contactId' });
  const query = useQuery(api.contacts.get.queryOptions({ contactId }));
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  const name = query.data ? (query.data.contact.name ?? t('unnamed')) : '';
  const header = (
    <PageHeader
      crumbsLabel={common('pages.where')}
      crumbs={[
        <Link key="contacts" to="/contacts">
          {t('title')}
        </Link>,
      ]}
      title={name}
    />
  );
  return (
    <Page look="full" header={header}>
      {query.isPending && <SkeletonRows label={common('loading')} />}
      {query.data && <Body page={query.data} />}
    </Page>
  );
}

function Body({ page }: { page: ContactPageView }) {
  const { t } = useTranslation('contacts');
  const moments = useMoments();
  const now = useNow(60_000);
  const mayAct = useSession()?.member?.role !== 'marketer';
  const { contact } = page;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Avatar name={contact.name ?? undefined} portrait={contact.pictureUrl} size={48} />
        <div className={styles.words}>
          <h2 className={styles.name}>{contact.name ?? t('unnamed')}</h2>
          <p className={styles.small}>
            {t('page.since', { date: moments.date(contact.createdAt) })} ·{' '}
            {t('page.seen', { when: moments.short(contact.lastSeenAt, now) })}
          </p>
        </div>
      </header>
      <ContactAside page={page} mayAct={mayAct} />
      <ContactTabs page={page} />
    </div>
  );
}
