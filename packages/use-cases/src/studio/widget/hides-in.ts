// Whether a chat takes its launcher away in a state, as its settings say (R70-R72).
import type { ChatState, Connection } from '@parley/helpdesk';

const settingOf = { away: 'away', offline: 'offline', full: 'full' } as const;

export function hidesIn({ settings }: Pick<Connection, 'settings'>, state: ChatState): boolean {
  return state !== 'available' && settings[settingOf[state]] === 'hide';
}
