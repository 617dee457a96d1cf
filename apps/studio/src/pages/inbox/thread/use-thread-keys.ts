// The keys that act on the open conversation.
import type { ComposerState } from '../composer/use-composer';
import type { Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import { usePageKeys } from '../use-inbox-keys';
import type { HeadMenu } from './head-menu';

export interface ThreadHands {
  thread: Thread;
  acts: ConversationActs;
  composer: ComposerState;
  mayAct: boolean;
  onMenu: (menu: HeadMenu) => void;
}

export function useThreadKeys({ thread, acts, composer, mayAct, onMenu }: ThreadHands): void {
  const { status } = thread.conversation;
  const closed = status === 'closed';
  usePageKeys(
    mayAct
      ? {
          r: () => composer.write('reply'),
          n: () => composer.write('note'),
          a: () => onMenu('assign'),
          l: () => onMenu('label'),
          z: () => !closed && onMenu('snooze'),
          e: () => (closed ? acts.reopen() : acts.close()),
          u: acts.markUnread,
        }
      : {},
  );
}
