// A notice is stored as code and values; here it becomes a sentence in the reader's language.
import { useTranslation } from 'react-i18next';

const known = [
  'closed',
  'effect-failed',
  'email-left',
  'flow-problem',
  'handed-over',
  'no-ticket-fields',
  'no-ticket-foreign',
  'no-ticket-limit',
  'no-ticket-policy',
  'no-ticket-submissions',
  'property-refused',
  'ticket-opened',
  'unsupported-attachment',
  'unsupported-message',
] as const;

export function useNoticeWords(): (code: string, values: Readonly<Record<string, string>>) => string {
  const { t } = useTranslation('inbox');
  return (code, values) => {
    const found = known.find((one) => one === code);
    // A newer server may know more codes than this page.
    const { number = '', name = '', reason = '', type = '' } = values;
    return found ? t(`notices.${found}`, { number, name, reason, type }) : [code, ...Object.values(values)].join(' · ');
  };
}
