// The report as a file a spreadsheet opens: by day, then by member, channel and inbox.
import { useTranslation } from 'react-i18next';
import { useGroupNames } from './group-tables';
import type { Numbers, Report } from './report-types';
import { csvOf } from './write-csv';

export function useCsv(): (report: Report) => void {
  const { t } = useTranslation('reports');
  const names = useGroupNames();
  return (report) => {
    const head = ['', t('name'), ...keys.map((key) => t(`tiles.${key}`))];
    const lines = [
      head,
      ...report.days.map((row) => [t('day'), row.day, ...numbersOf(row)]),
      ...report.members.map((row) => [t('byMember'), names.member(row.key), ...numbersOf(row)]),
      ...report.channels.map((row) => [t('byChannel'), names.channel(row.key), ...numbersOf(row)]),
      ...report.inboxes.map((row) => [t('byInbox'), names.inbox(row.key), ...numbersOf(row)]),
    ];
    save(csvOf(lines), `parley-${report.from}-${report.to}.csv`);
  };
}

const keys = ['conversations', 'replied', 'closed', 'firstReply', 'resolution', 'satisfaction'] as const;

/** Spans in whole minutes. */
function numbersOf(row: Numbers): string[] {
  const minutes = (ms: number | null) => (ms === null ? '' : String(Math.round(ms / 60_000)));
  return [
    String(row.conversations),
    String(row.replied),
    String(row.closed),
    minutes(row.firstReply),
    minutes(row.resolution),
    row.satisfaction === null ? '' : String(row.satisfaction),
  ];
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
