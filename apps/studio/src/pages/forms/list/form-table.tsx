// The forms as rows: the name opens the editor, the switch opens the form to the public.
import { FormIcon, Switch, Table, type TableColumn, Tile } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSetPublished } from '../use-set-published';
import { FormMenu } from './form-menu';
import type { FormRow } from './form-row';
import styles from './form-table.module.css';
import { dateLocale } from '../../../i18n/date-locale';

export function FormTable({ forms, mayChange }: { forms: readonly FormRow[]; mayChange: boolean }) {
  const { t } = useTranslation('forms');
  const facts = useFactColumns();
  const acts = useActColumns(mayChange);
  const name: TableColumn<FormRow> = {
    key: 'name',
    title: t('list.name'),
    cell: (form) => (
      <span className={styles.name}>
        <Tile icon={FormIcon} hue="violet" size={36} />
        <span className={styles.words}>
          <Link to="/forms/$formId" params={{ formId: form.id }} data-row-link>
            {form.name}
          </Link>
          <span>{t('list.fields', { count: form.fields })}</span>
        </span>
      </span>
    ),
  };
  return <Table label={t('list.label')} rows={forms} rowKey={({ id }) => id} columns={[name, ...facts, ...acts]} />;
}

function useFactColumns(): TableColumn<FormRow>[] {
  const { t, i18n } = useTranslation('forms');
  const number = new Intl.NumberFormat(i18n.language);
  const date = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'medium' });
  return [
    {
      key: 'submissions',
      title: t('list.submissions'),
      align: 'right',
      roomy: true,
      cell: ({ submissions }) => number.format(submissions),
    },
    {
      key: 'channel',
      title: t('list.channel'),
      roomy: true,
      cell: ({ connection }) =>
        connection ? (
          <span className={styles.channel}>
            {connection.name}
            {!connection.enabled && <small>{t('list.switchedOff')}</small>}
          </span>
        ) : (
          <span className={styles.quiet}>{t('list.notConnected')}</span>
        ),
    },
    {
      key: 'updated',
      title: t('list.updated'),
      roomy: true,
      cell: ({ updatedAt }) => <span className={styles.quiet}>{date.format(updatedAt)}</span>,
    },
  ];
}

function useActColumns(mayChange: boolean): TableColumn<FormRow>[] {
  const { t } = useTranslation('forms');
  const setPublished = useSetPublished();
  return [
    {
      key: 'published',
      title: t('list.published'),
      width: '88px',
      cell: ({ id, name, published }) => (
        <Switch
          label={t('list.publishOne', { name })}
          on={published}
          disabled={!mayChange}
          onChange={(on) => void setPublished.change({ formId: id, published: on })}
        />
      ),
    },
    {
      key: 'acts',
      title: t('list.acts'),
      hideTitle: true,
      width: '48px',
      align: 'right',
      cell: (form) => <FormMenu form={form} mayChange={mayChange} />,
    },
  ];
}
