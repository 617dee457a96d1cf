// Asks before a text that is no valid flow is left behind: it would be gone.
import { ConfirmDialog } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import type { ViewName } from '../open-view';

interface LeaveTextProps {
  /** The view to go to; null: nobody wants to leave. */
  to: ViewName | null;
  onStay: () => void;
  onLeave: (to: ViewName) => void;
}

export function LeaveText({ to, onStay, onLeave }: LeaveTextProps) {
  const { t } = useTranslation('editor');
  return (
    <ConfirmDialog
      open={to !== null}
      onOpenChange={(open) => open || onStay()}
      title={t('code.leaveTitle')}
      confirmText={t('code.leave')}
      cancelText={t('code.stay')}
      onConfirm={() => to && onLeave(to)}
    >
      {t('code.leaveText')}
    </ConfirmDialog>
  );
}
