// One submission whole: every field in the form's order, then what is no longer in the form, then where it went.
import { type FormDefinition, type FormField, isLayout } from '@parley/forms';
import { Badge, Callout, Drawer, Facts, Icon } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileName, shownValue } from './shown-value';
import { SubmissionActs } from './submission-acts';
import type { Submission } from './submission';
import styles from './submissions-view.module.css';
import { dateLocale } from '../../../i18n/date-locale';

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
      {submission && <Details form={form} submission={submission} onClose={onClose} />}
    </Drawer>
  );
}

function Details({ form, submission, onClose }: { form: FormDefinition; submission: Submission; onClose: () => void }) {
  const { t, i18n } = useTranslation('forms');
  const { values, createdAt, page, trouble, spamReason, consents } = submission;
  const time = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'long', timeStyle: 'medium' }).format(
    createdAt,
  );
  const known = form.fields
    .filter(({ kind }) => !isLayout(kind))
    .map((field) => ({
      name: field.label || field.key,
      value: <Answer field={field} value={values[field.key]} language={form.language} />,
    }));
  const gone = Object.entries(values)
    .filter(([key]) => !form.fields.some((field) => field.key === key))
    .map(([key, value]) => ({ name: key, value: shownValue({}, value, form.language) }));
  return (
    <div className={styles.details}>
      {spamReason !== null && (
        <Callout tone="warn">{t(`dash.reasons.${reasons.find((one) => one === spamReason) ?? 'trap'}`)}</Callout>
      )}
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
      {consents.length > 0 && (
        <section className={styles.consents} aria-label={t('dash.consents')}>
          <h3>{t('dash.consents')}</h3>
          {consents.map(({ text, given }, index) => (
            <p key={`${index} ${text}`}>
              <Badge tone={given ? 'ok' : 'plain'}>{t(given ? 'dash.given' : 'dash.notGiven')}</Badge> {text}
            </p>
          ))}
        </section>
      )}
      <Ways submission={submission} />
      <SubmissionActs submission={submission} onDone={onClose} />
    </div>
  );
}

const reasons = ['trap', 'forged-page', 'too-quick', 'no-work', 'links', 'words'] as const;

interface AnswerProps {
  field: FormField;
  value: Submission['values'][string] | undefined;
  language: FormDefinition['language'];
}

function Answer({ field, value, language }: AnswerProps) {
  const { t } = useTranslation('forms');
  if (field.kind === 'file' && Array.isArray(value) && value.length > 0) {
    return (
      <span className={styles.ways}>
        {value.map((address) => (
          <a key={address} href={address} target="_blank" rel="noreferrer">
            {fileName(address)}
          </a>
        ))}
      </span>
    );
  }
  const said = shownValue(field, value, language);
  return said === '' ? <em className={styles.none}>{t('submissions.empty')}</em> : said;
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
