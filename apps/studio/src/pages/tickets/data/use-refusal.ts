// Why a ticket may not go to a stage, in the reader's language; the same rules the server keeps (2.9).
import { refuseMove, refuseStart, type StageRefusal } from '@parley/helpdesk';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import type { Board } from './ticket-types';

type Pipeline = Pick<Board['pipeline'], 'stages' | 'rules'>;

export interface Refusals {
  /** `from` null: the ticket comes from another pipeline. */
  move: (pipeline: Pipeline, from: string | null, to: string) => string | null;
  start: (pipeline: Pipeline, stageId: string) => string | null;
}

/** Null: it may. Admins always may. */
export function useRefusals(): Refusals {
  const { t, i18n } = useTranslation('tickets');
  const admin = useSession()?.member?.role === 'admin';
  const words = (refusal: StageRefusal | null) => {
    if (refusal === null || admin) return null;
    if (refusal.code === 'skips') return t('refusal.skips', { next: refusal.next });
    if (refusal.code === 'goes-back') return t('refusal.goes-back');
    const stages = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(refusal.allowed);
    return t('refusal.not-a-start', { stages });
  };
  return {
    move: (pipeline, from, to) => words(refuseMove(pipeline, from, to)),
    start: (pipeline, stageId) => words(refuseStart(pipeline, stageId)),
  };
}
