// Who writes: the properties one may correct in place, the owner, and why the conversation is whose it is.
import { Avatar, Button, Icon, Section } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight, Route, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import { OwnerSelect } from '../../contacts/properties/owner-select';
import { PropertyList } from '../../contacts/properties/property-list';
import { knownProperties } from '../../contacts/properties/known-properties';
import { useSaveContact } from '../../contacts/properties/use-save-contact';
import type { Thread } from '../data/conversation-types';
import { useMoments } from '../words/use-moments';
import { useWhyWords } from '../words/use-why-words';
import { AddContact } from './add-contact';
import { DuplicateFlag } from './duplicate-flag';
import styles from './side.module.css';
import type { SidePaneProps } from './side-pane-props';

export function ContactSection({ thread, mayAct }: SidePaneProps) {
  const { t } = useTranslation('inbox');
  const { date } = useMoments();
  const { contact, conversation } = thread;
  const name = conversation.visitorName;
  return (
    <Section
      title={t('side.contact')}
      action={
        contact && (
          <Link to="/contacts/$contactId" params={{ contactId: contact.id }} className={styles.open}>
            {t('side.openContact')}
            <Icon of={ArrowUpRight} size={12} />
          </Link>
        )
      }
    >
      <div className={styles.person}>
        <Avatar name={name ?? undefined} portrait={contact?.pictureUrl} size={36} />
        <div className={styles.personWords}>
          <p className={styles.personName}>{name ?? t('visitor')}</p>
          <p className={styles.small}>
            {contact ? t('side.since', { date: date(contact.createdAt) }) : t('side.unknown')}
          </p>
        </div>
      </div>
      {!contact && mayAct && <WhoIsIt conversationId={conversation.id} />}
      {contact && <ContactFacts contact={contact} mayAct={mayAct} />}
      {contact && <DuplicateFlag contactId={contact.id} mayAct={mayAct} />}
      {conversation.page && (
        <p className={styles.page} title={conversation.page}>
          {t('side.page', { page: conversation.page })}
        </p>
      )}
      <Why thread={thread} />
    </Section>
  );
}

function WhoIsIt({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('inbox');
  const [adding, setAdding] = useState(false);
  if (adding) return <AddContact conversationId={conversationId} onDone={() => setAdding(false)} />;
  return (
    <Button size="dense" icon={UserRoundPlus} onClick={() => setAdding(true)}>
      {t('side.addContact')}
    </Button>
  );
}

function ContactFacts({ contact, mayAct }: { contact: NonNullable<Thread['contact']>; mayAct: boolean }) {
  const { save, problem } = useSaveContact(contact.id);
  const more = Object.keys(contact.properties).filter((key) => !knownProperties.some((known) => known === key));
  return (
    <PropertyList
      properties={contact.properties}
      keys={[...knownProperties, ...more]}
      readOnly={!mayAct}
      onSave={(key, value) => save({ properties: { [key]: value } })}
      problem={problem}
      after={<OwnerSelect ownerId={contact.ownerId} readOnly={!mayAct} onChange={(ownerId) => save({ ownerId })} />}
    />
  );
}

function Why({ thread: { conversation } }: { thread: Thread }) {
  const { t } = useTranslation('inbox');
  const wordWhy = useWhyWords();
  const me = useSession()?.member;
  const { owner, assignedWhy } = conversation;
  if (!assignedWhy) return null;
  const mine = owner.kind === 'member' && owner.memberId === me?.id;
  const title = mine
    ? t('side.whyMe')
    : owner.kind === 'member'
      ? t('side.why', { name: owner.name })
      : t('side.whyQueue');
  return (
    <div className={styles.why}>
      <Icon of={Route} />
      <p>
        <strong>{title}</strong>
        {wordWhy(assignedWhy)}
      </p>
    </div>
  );
}
