// A macro's act in a few words: "close", "label Refund", "assign to Bo".
import { useTranslation } from 'react-i18next';
import type { MacroAct } from '../data/conversation-types';
import { useLabels, useTeam } from '../data/use-team';

export function useActWords(): (act: MacroAct) => string {
  const { t } = useTranslation('inbox');
  const labels = useLabels();
  const team = useTeam();
  return (act) => {
    switch (act.kind) {
      case 'close':
        return t('macro.close');
      case 'label':
        return t('macro.label', { name: labels.find(({ id }) => id === act.labelId)?.name ?? '?' });
      case 'snooze':
        return act.minutes === null ? t('macro.snoozeUntilReply') : t('macro.snooze', { hours: act.minutes / 60 });
      case 'assign': {
        if (act.to === null) return t('macro.unassign');
        const name = act.to === 'me' ? t('macro.me') : (team.find(({ id }) => id === act.to)?.name ?? '?');
        return t('macro.assign', { name });
      }
    }
  };
}
