// One ticket with everything about it, edited in place over the board.
import { Button, ConfirmDialog, Drawer, EmptyState, SkeletonRows } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useSession } from '../../../frame/session';
import { TicketForm } from './ticket-form';
import styles from './ticket-drawer.module.css';
import { useTicketEdit } from './use-ticket-edit';

export interface TicketDrawerProps {
  ticketId: string | null;
  mayAct: boolean;
  onClose: () => void;
}

export function TicketDrawer({ ticketId, ...rest }: TicketDrawerProps) {
  // The ticket stays drawn while its drawer slides away.
  const [last, setLast] = useState(ticketId);
  if (ticketId !== null && ticketId !== last) setLast(ticketId);
  return last === null ? null : <OpenDrawer key={last} ticketId={last} open={ticketId !== null} {...rest} />;
}

interface OpenDrawerProps {
  ticketId: string;
  open: boolean;
  mayAct: boolean;
  onClose: () => void;
}

function OpenDrawer({ ticketId, open, mayAct, onClose }: OpenDrawerProps) {
  const { t } = useTranslation('tickets');
  const { t: common } = useTranslation();
  const edit = useTicketEdit(ticketId);
  const mayRemove = useSession()?.member?.role === 'admin';
  const { data: ticket, isError } = edit.query;
  return (
    <Drawer
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={ticket ? t('drawer.title', { number: ticket.number }) : common('loading')}
      closeLabel={common('actions.close')}
      footer={
        ticket && (
          <div className={styles.foot}>
            <span role="status" className={styles.state}>
              {edit.saving ? t('drawer.saving') : edit.saved ? t('drawer.saved') : ''}
            </span>
            {mayRemove && <RemoveButton ticket={ticket} onRemoved={onClose} />}
          </div>
        )
      }
    >
      {isError && <EmptyState title={t('drawer.gone')}>{t('drawer.goneText')}</EmptyState>}
      {!ticket && !isError && <SkeletonRows label={common('loading')} count={4} />}
      {ticket && !isError && <TicketForm ticket={ticket} edit={edit} mayAct={mayAct} />}
    </Drawer>
  );
}

function RemoveButton({
  ticket,
  onRemoved,
}: {
  ticket: { id: string; number: number; name: string };
  onRemoved: () => void;
}) {
  const { t } = useTranslation('tickets');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation(
    api.tickets.remove.mutationOptions({
      onSuccess: () => {
        onRemoved();
        void queryClient.invalidateQueries(api.tickets.pathFilter());
      },
    }),
  );
  return (
    <>
      <Button look="quiet" size="dense" icon={Trash2} onClick={() => setAsking(true)}>
        {t('drawer.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('drawer.removeTitle', { number: ticket.number })}
        confirmText={common('actions.delete')}
        cancelText={common('actions.keep')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ ticketId: ticket.id })}
      >
        {t('drawer.removeText', { name: ticket.name })}
      </ConfirmDialog>
    </>
  );
}
