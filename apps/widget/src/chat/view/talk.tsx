// One conversation on the page: the thread, what is asked beside it, and where the visitor writes.
import type { JSX } from 'preact';
import type { WidgetConfig } from '../../wire';
import type { Visit } from '../talk/visit';
import type { Aside } from './aside';
import { Composer } from './composer';
import { ConsentCard } from './consent-card';
import { EmailCard } from './email-card';
import { Ended } from './ended';
import { Thread } from './thread';
import type { ChatInUse } from './use-chat';
import { Waiting } from './waiting';

interface TalkProps {
  visit: Visit;
  inUse: ChatInUse & { config: WidgetConfig };
  aside: Aside;
  leave: () => void;
}

export function Talk({ visit, inUse, aside, leave }: TalkProps): JSX.Element {
  const { chat, place } = visit;
  const { config, words, state, focusTurn, retry } = inUse;
  const { conversation, phase } = state;
  return (
    <>
      <Thread config={config} words={words} chat={chat} state={state} />
      {phase === 'failed' && <Waiting words={words} failed unavailable={false} retry={retry} close={null} />}
      <Beside visit={visit} inUse={inUse} aside={aside} leave={leave} />
      {conversation.closed ? (
        <Ended words={words} startAnew={() => void chat.startAnew()} />
      ) : (
        <Composer
          config={config}
          words={words}
          chat={chat}
          state={state}
          focusTurn={focusTurn}
          takesFiles={!place.given.noFiles}
        />
      )}
    </>
  );
}

/** One question at a time: what the visitor asked for goes before what we ask. */
function Beside({ visit: { chat }, inUse, aside, leave }: TalkProps): JSX.Element | null {
  const { words, state, asking, remember, config } = inUse;
  if (aside === 'transcript') {
    return (
      <EmailCard
        key="transcript"
        words={words}
        title={words.transcript}
        act={words.send}
        done={words.transcriptSent}
        send={(email) => chat.mailTranscript(email)}
        close={leave}
        takesFocus
      />
    );
  }
  if (asking && hasSpoken(state)) return <ConsentCard words={words} answer={remember} />;
  if (!leavesAddress(config, inUse)) return null;
  return (
    <EmailCard
      key={state.conversation.messages[0]?.id}
      words={words}
      title={words.leaveEmail}
      act={words.save}
      done={words.emailKept}
      send={(email) => chat.leaveEmail(email)}
      close={null}
    />
  );
}

function hasSpoken({ conversation }: ChatInUse['state']): boolean {
  return conversation.messages.some(({ direction }) => direction === 'in');
}

/** Nobody is there, something has been said, and no flow asks for the address itself. */
function leavesAddress({ state: team, known }: WidgetConfig, { state }: ChatInUse): boolean {
  const { agent, awaiting, closed } = state.conversation;
  return team !== 'available' && !known && agent === null && awaiting === null && hasSpoken(state) && !closed;
}
