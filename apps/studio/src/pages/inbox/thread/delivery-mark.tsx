// How far a message of ours has come, and what to do where it has not arrived.
import { Button, classNames, Icon, type IconType } from '@parley/ui';
import { Check, CheckCheck, CircleAlert, CircleHelp, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../data/conversation-types';
import { useMoments } from '../words/use-moments';
import styles from './message.module.css';

export interface DeliveryMarkProps {
  message: MessageView;
  shown: boolean;
  /** The visitor has read as far as this message. */
  seen: boolean;
  onRetry?: () => void;
}

export function DeliveryMark({ message, shown, seen, onRetry }: DeliveryMarkProps) {
  const { t } = useTranslation('inbox');
  const { clock } = useMoments();
  const { delivery } = message;
  if (!delivery) return null;
  const { status, reason, at } = delivery;
  if (status === 'failed' || status === 'unknown') {
    return (
      <div className={classNames(styles.mark, styles[status])}>
        <Icon of={status === 'failed' ? CircleAlert : CircleHelp} size={14} />
        <span>
          {t(`delivery.${status}`)}
          {reason && `: ${reason}`}
        </span>
        {onRetry && (
          <Button look="link" size="small" onClick={onRetry}>
            {t(status === 'failed' ? 'delivery.retry' : 'delivery.sendAgain')}
          </Button>
        )}
      </div>
    );
  }
  if (!shown) return null;
  const state = seen ? 'read' : status;
  return (
    <div className={classNames(styles.mark, state === 'read' && styles.seen)}>
      <Icon of={marks[state]} size={14} />
      {t(`delivery.${state}`)}
      {state === 'read' && status === 'read' && ` ${clock(at)}`}
    </div>
  );
}

const marks: Readonly<Record<'queued' | 'sending' | 'accepted' | 'delivered' | 'read', IconType>> = {
  queued: Clock,
  sending: Clock,
  accepted: Check,
  delivered: CheckCheck,
  read: CheckCheck,
};
