// One submission whole: every field in the form's order, then what is no longer in the form, then where it went.
import type { FormDefinition } from '@parley/forms';
import { Callout, Drawer, Facts, Icon } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shownValue } from './shown-value';
import type { Submission } from './submission';
import styles from './submissions-view.module.css';

export interface SubmissionDrawerProps {
  form: FormDefinition;
  submission: Submission | null;
  onClose: () => void;
}

export function SubmissionDrawer({ form, submission, onClose }: SubmissionDrawerProps) {
  const { t } = useTranslation('forms');
  return (
    <Drawer
      open={submission !== null}
      onOpenChange={(open) => !open && onClose()}
      title={t('submissions.details')}
      closeLabel={t('submissions.close')}
    >
      {submission && <Details form={form} submission={submission} />}
    </Drawer>
  );
}

function Details({ form, submission }: { form: FormDefinition; submission: Submission }) {
  const { t, i18n } = useTranslation('forms');
  const { values, createdAt, page, trouble } = submission;
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'medium' }).format(createdAt);
  const known = form.fields.map((field) => ({
    name: field.label || field.key,
    value: shownValue(field, values[field.key]) || <em className={styles.none}>{t('submissions.empty')}</em>,
  }));
  const gone = Object.entries(values)
    .filter(([key]) => !form.fields.some((field) => field.key === key))
    .map(([key, value]) => ({ name: key, value: shownValue({}, value) }));
  return (
    <div className={styles.details}>
      {trouble && <Callout tone="warn">{trouble}</Callout>}
      <dl className={styles.answers}>
        {known.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {gone.length > 0 && (
        <>
          <h3>{t('submissions.gone')}</h3>
          <Facts facts={gone} />
        </>
      )}
      <Facts
        facts={[
          { name: t('submissions.at'), value: time },
          ...(page ? [{ name: t('submissions.page'), value: page }] : []),
        ]}
      />
      <Ways submission={submission} />
    </div>
  );
}

function Ways({ submission: { conversationId, contactId } }: { submission: Submission }) {
  const { t } = useTranslation('forms');
  return (
    <div className={styles.ways}>
      {conversationId && (
        <Link to="/inbox/$conversationId" params={{ conversationId }}>
          {t('submissions.conversation')}
          <Icon of={ArrowUpRight} size={12} />
        </Link>
      )}
      {contactId && (
        <Link to="/contacts/$contactId" params={{ contactId }}>
          {t('submissions.contact')}
          <Icon of={ArrowUpRight} size={12} />
        </Link>
      )}
    </div>
  );
}
