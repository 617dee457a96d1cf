// A notice is stored as code and values; here it becomes a sentence in the reader's language.
import { channelKindSchema } from '@parley/messages';
import { useTranslation } from 'react-i18next';

const known = [
  'closed',
  'comes-by',
  'effect-failed',
  'email-left',
  'flow-problem',
  'handed-over',
  'merged',
  'consent-withdrawn',
  'mail-automatic',
  'mail-bounced',
  'mail-file-refused',
  'owner-left',
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
    const { number = '', name = '', reason = '', type = '', count = '' } = values;
    const channel = channelKindSchema.options.find((kind) => kind === values['channel']);
    const words = {
      number,
      name,
      reason,
      type,
      count: Number(count),
      channel: channel ? t(`channels.${channel}`) : '',
    };
    return found ? t(`notices.${found}`, words) : [code, ...Object.values(values)].join(' · ');
  };
}
