// The list of everything the chat itself says; each language file answers all of it.
import type { AwaitingKind } from '../wire';

/** What the composer asks for; away is the plain text of a closed team. */
export type Asked = AwaitingKind | 'away';

export interface ChatWords {
  chatWith: (name: string) => string;
  close: string;
  conversation: string;
  placeholder: Record<Asked, string>;
  label: Record<Asked, string>;
  send: string;
  automaticReply: string;
  you: string;
  typing: (name: string) => string;
  writing: string;
  today: string;
  yesterday: string;
  sending: string;
  notSent: string;
  retry: string;
  choices: string;
  searchList: string;
  nothingFits: string;
  opensInNewTab: string;
  newMessages: string;
  reconnecting: string;
  noNetwork: string;
  startFailed: string;
  tryAgain: string;
  loading: string;
  unavailable: string;
  ended: string;
  startNew: string;
  joined: (name: string) => string;
  handedOver: string;
  away: string;
  closedNow: string;
  full: string;
  backAt: (when: string) => string;
  atHour: (time: string) => string;
  privacyLink: string;
  seen: string;
  more: string;
  chats: string;
  back: string;
  attach: string;
  dropHere: string;
  stop: string;
  tooLarge: string;
  notAllowed: string;
  emoji: string;
  transcript: string;
  transcriptSent: (to: string) => string;
  cancel: string;
  failed: string;
  wrongEmail: string;
  remember: string;
  rememberYes: string;
  rememberNo: string;
  leaveEmail: string;
  emailKept: (to: string) => string;
  save: string;
  picture: string;
}
