// Plays the form's flow on what was already sent, so that its author sees what it makes of real answers.
import { Badge, Button, Dialog, Icon, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Failed } from '../../../frame/failed';
import styles from './dry-run.module.css';
import { dateLocale } from '../../../i18n/date-locale';

export function DryRunButton({ formId }: { formId: string }) {
  const { t } = useTranslation(['forms', 'common']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="dense" icon={FlaskConical} onClick={() => setOpen(true)}>
        {t('dryRun.open')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('dryRun.title')}
        description={t('dryRun.text')}
        closeLabel={t('actions.close', { ns: 'common' })}
        size="wide"
      >
        {open && <Played formId={formId} />}
      </Dialog>
    </>
  );
}

function Played({ formId }: { formId: string }) {
  const { t, i18n } = useTranslation(['forms', 'common']);
  const run = useQuery(api.forms.dryRun.queryOptions({ formId }, { staleTime: 0, retry: false }));
  if (run.isPending) return <SkeletonRows label={t('loading', { ns: 'common' })} />;
  if (run.isError) return <Failed error={run.error} onRetry={() => void run.refetch()} />;
  if (run.data.rows.length === 0) return <p>{t('dryRun.none')}</p>;
  const time = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ol className={styles.rows}>
      {run.data.rows.map(({ submissionId, sentAt, acts, says, ends }) => (
        <li key={submissionId}>
          <time dateTime={new Date(sentAt).toISOString()}>{time.format(sentAt)}</time>
          <div className={styles.acts}>
            {acts.map((act, index) => (
              <Act key={`${index} ${act.kind}`} {...act} />
            ))}
            {says.map((text, index) => (
              <p key={`${index} ${text}`} className={styles.says}>
                {t('dryRun.says', { text })}
              </p>
            ))}
            {acts.length + says.length === 0 && ends !== 'failed' && <p>{t('dryRun.nothing')}</p>}
            {ends === 'failed' && <Badge tone="danger">{t('dryRun.failed')}</Badge>}
          </div>
        </li>
      ))}
    </ol>
  );
}

const known = [
  ...(['open-ticket', 'update-ticket', 'assign', 'set-contact-property', 'hand-over'] as const),
  ...(['close-conversation', 'team-note', 'notify-email', 'http-request'] as const),
];

function Act({ kind, details }: { kind: string; details: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('forms');
  const { name, description, ...others } = details;
  const rest = Object.entries(others).filter(([key, value]) => !key.endsWith('Id') && value.length < 200);
  return (
    <div>
      <strong>
        <Icon of={FlaskConical} size={12} />
        {t(`dryRun.acts.${known.find((one) => one === kind) ?? 'other'}`)}
        {name && `: ${name}`}
      </strong>
      {description && <p>{description}</p>}
      {rest.length > 0 && <p className={styles.rest}>{rest.map(([key, value]) => `${key}: ${value}`).join(' · ')}</p>}
    </div>
  );
}
