// What is known about a person, corrected in place, what we recognise them by, and who may be the same person.
import { Badge, Card, Icon } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { BadgeCheck, Cookie, Phone, SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import { ChannelIcon } from '../../inbox/channel/channel-mark';
import { DuplicatesCard } from '../duplicates/duplicates-card';
import { MergesCard } from '../duplicates/merges-card';
import { OwnerSelect } from '../properties/owner-select';
import { PropertyList } from '../properties/property-list';
import { useSaveContact } from '../properties/use-save-contact';
import { ConsentCard } from './consent-card';
import type { ContactPageView } from './contact-page-view';
import styles from './contact-page.module.css';

export interface ContactAsideProps {
  page: ContactPageView;
  mayAct: boolean;
}

export function ContactAside({ page, mayAct }: ContactAsideProps) {
  const { t } = useTranslation('contacts');
  const { contact, identities } = page;
  const { save, problem } = useSaveContact(contact.id);
  const admin = useSession()?.member?.role === 'admin';
  return (
    <aside className={styles.aside}>
      <DuplicatesCard contactId={contact.id} mayAct={mayAct} />
      <Card>
        <h3 className={styles.title}>{t('properties.title')}</h3>
        <PropertyList
          properties={contact.properties}
          readOnly={!mayAct}
          onSave={(key, value) => save({ properties: { [key]: value } })}
          problem={problem}
          after={<OwnerSelect ownerId={contact.ownerId} readOnly={!mayAct} onChange={(ownerId) => save({ ownerId })} />}
        />
        {admin && (
          <Link to="/settings/properties" className={styles.manage}>
            <Icon of={SlidersHorizontal} size={14} />
            {t('properties.manage')}
          </Link>
        )}
      </Card>
      <Card>
        <h3 className={styles.title}>{t('page.identities')}</h3>
        {identities.length === 0 && <p className={styles.small}>{t('page.noIdentities')}</p>}
        <ul className={styles.identities}>
          {identities.map((identity) => (
            <IdentityLine key={`${identity.kind} ${identity.value}`} {...identity} />
          ))}
        </ul>
      </Card>
      <ConsentCard contactId={contact.id} consents={page.consents} mayAct={mayAct} />
      <MergesCard merges={page.merges} mayAct={mayAct} />
    </aside>
  );
}

function IdentityLine({ kind, value, verifiedAt }: ContactPageView['identities'][number]) {
  const { t } = useTranslation('contacts');
  return (
    <li className={styles.identity}>
      {kind === 'cookie' && <Icon of={Cookie} size={14} />}
      {kind === 'phone' && <Icon of={Phone} size={14} />}
      {kind !== 'cookie' && kind !== 'phone' && <ChannelIcon channel={kind} />}
      <span className={styles.value}>{kind === 'cookie' ? t('page.cookie') : value}</span>
      {verifiedAt === null ? (
        <Badge>{t('page.claimed')}</Badge>
      ) : (
        <Badge tone="ok" icon={BadgeCheck}>
          {t('page.verified')}
        </Badge>
      )}
    </li>
  );
}
