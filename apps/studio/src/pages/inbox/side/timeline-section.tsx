// What happened with this person, newest first.
import { Section } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Timeline } from '../../contacts/timeline/timeline';
import type { SidePaneProps } from './side-pane-props';

export function TimelineSection({ thread }: Pick<SidePaneProps, 'thread'>) {
  const { t } = useTranslation('inbox');
  const { contact, conversation } = thread;
  const page = useQuery({
    ...api.contacts.get.queryOptions({ contactId: contact?.id ?? '' }),
    enabled: contact !== null,
  }).data;
  const begun = {
    at: conversation.createdAt,
    code: 'conversation',
    id: conversation.id,
    text: conversation.preview,
  } as const;
  const entries = page?.timeline ?? [begun];
  return (
    <Section title={t('side.timeline')}>
      <Timeline entries={entries.slice(0, 8)} hereId={conversation.id} />
    </Section>
  );
}
