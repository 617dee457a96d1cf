// How a conversation will look once an act is done: shown at once, and put right by what the server says.
import type { Act, ConversationRow, Label } from './conversation-types';

type Person = { readonly id: string; readonly name: string; readonly avatarUrl: string | null };

export interface Known {
  readonly members: readonly Person[];
  readonly labels: readonly Label[];
}

export function foresee<Row extends ConversationRow>(row: Row, act: Act, known: Known): Row {
  switch (act.kind) {
    case 'assign': {
      const member = known.members.find(({ id }) => id === act.memberId);
      if (act.memberId === null) return { ...row, owner: { kind: 'queue' } };
      if (!member) return row;
      const { id: memberId, name, avatarUrl } = member;
      return { ...row, owner: { kind: 'member', memberId, name, avatarUrl } };
    }
    case 'close':
      return { ...row, status: 'closed', snooze: null, waitingSince: null };
    case 'reopen':
      return { ...row, status: 'open' };
    case 'snooze':
      return { ...row, snooze: { until: act.until } };
    case 'wake':
      return { ...row, snooze: null };
    case 'label': {
      const others = row.labels.filter(({ id }) => id !== act.labelId);
      const label = known.labels.find(({ id }) => id === act.labelId);
      return { ...row, labels: act.on && label ? [...others, label] : others };
    }
    case 'spam':
      return { ...row, spam: act.on };
    case 'read':
      return { ...row, unread: !act.on };
  }
}
