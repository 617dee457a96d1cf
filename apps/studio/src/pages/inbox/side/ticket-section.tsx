// The tickets of who writes, how far each has come, and a new one made from this conversation.
import { Button, Field, Icon, Section, showToast, TextField } from '@parley/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight, Plus } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { useSession } from '../../../frame/session';
import { RequiredProperties } from '../../tickets/create/required-properties';
import { useRequiredProperties } from '../../tickets/create/use-required-properties';
import { PriorityMark } from '../../tickets/card/priority-mark';
import type { Thread } from '../data/conversation-types';
import styles from './side.module.css';
import type { SidePaneProps } from './side-pane-props';

export function TicketSection({ thread, mayAct }: SidePaneProps) {
  const { t } = useTranslation('inbox');
  const [making, setMaking] = useState(false);
  const { tickets } = thread;
  return (
    <Section
      title={t('side.tickets')}
      action={
        mayAct &&
        !making && (
          <Button look="quiet" size="small" icon={Plus} onClick={() => setMaking(true)}>
            {t('side.newTicket')}
          </Button>
        )
      }
    >
      {making && <NewTicket thread={thread} onDone={() => setMaking(false)} />}
      {tickets.map((ticket) => (
        <TicketLine key={ticket.id} ticket={ticket} />
      ))}
      {tickets.length === 0 && !making && <p className={styles.small}>{t('side.noTickets')}</p>}
    </Section>
  );
}

function TicketLine({ ticket }: { ticket: Thread['tickets'][number] }) {
  const { t } = useTranslation('inbox');
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data ?? [];
  const pipeline = pipelines.find(({ id }) => id === ticket.pipelineId);
  const stages = pipeline?.stages ?? [];
  const at = stages.findIndex(({ id }) => id === ticket.stageId);
  return (
    <article className={styles.ticket}>
      <Link to="/tickets" search={{ ticket: ticket.id }} className={styles.ticketName}>
        <span>{ticket.name}</span>
        <Icon of={ArrowUpRight} size={12} />
      </Link>
      {stages.length > 0 && (
        <div className={styles.stages} aria-hidden="true">
          {stages.map(({ id }, index) => (
            <i key={id} data-done={index <= at ? '' : undefined} />
          ))}
        </div>
      )}
      <p className={styles.ticketFacts}>
        <span>
          #{ticket.number} · {stages[at]?.name ?? ''}
        </span>
        {at >= 0 && <span>{t('side.stageOf', { place: at + 1, total: stages.length })}</span>}
        <PriorityMark priority={ticket.priority} words />
      </p>
    </article>
  );
}

function NewTicket({ thread, onDone }: { thread: Thread; onDone: () => void }) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const explain = useExplain();
  const queryClient = useQueryClient();
  const me = useSession()?.member;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [name, setName] = useState(thread.conversation.preview.slice(0, 120));
  const create = useMutation(
    api.tickets.create.mutationOptions({
      onSuccess: ({ number }) => {
        showToast({ tone: 'ok', text: t('side.ticketMade', { number }) });
        void queryClient.invalidateQueries(api.conversations.get.pathFilter());
        onDone();
      },
    }),
  );
  const required = useRequiredProperties();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { id: conversationId } = thread.conversation;
    const properties = required.read();
    const contactId = thread.contact?.id ?? null;
    if (properties) create.mutate({ name, conversationId, contactId, ownerId: me?.id ?? null, properties });
  };
  return (
    <form className={styles.newTicket} onSubmit={submit}>
      <Field label={t('side.ticketName')} error={create.isError ? explain(create.error) : undefined}>
        <TextField value={name} onChange={setName} maxLength={300} ref={first} />
      </Field>
      <RequiredProperties {...required} />
      <div className={styles.formActs}>
        <Button look="fill" size="dense" type="submit" busy={create.isPending} disabled={name.trim() === ''}>
          {t('side.createTicket')}
        </Button>
        <Button look="quiet" size="dense" onClick={onDone}>
          {common('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
