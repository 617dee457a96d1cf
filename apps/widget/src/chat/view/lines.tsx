// Puts messages in rows: dividers between times, one name per group, one face at its foot.
import { Fragment, type JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import type { Message, Part, WidgetConfig } from '../../wire';
import type { ChatState } from '../talk/chat';
import { Face } from './face';
import { noticeText } from './notice-text';
import { PartView } from './part-view';
import { PendingRow } from './pending-row';
import css from './thread.module.css';
import { dividerText } from './times';

interface LinesProps {
  config: WidgetConfig;
  words: ChatWords;
  state: ChatState;
  retry: (clientId: string) => void;
  drop: (clientId: string) => void;
}

export function Lines({ config, words, state, retry, drop }: LinesProps): JSX.Element {
  const { messages, pending } = state.conversation;
  const lines = [...localLines(config, state), ...messages];
  const tools = { now: Date.now(), locale: config.locale, words };
  return (
    <>
      {lines.map((message, at) => {
        const before = lines[at - 1];
        const divider = message.at === 0 ? null : dividerText(message.at, before?.at || null, tools);
        return (
          <Fragment key={message.id}>
            {divider !== null && <p class={css.divider}>{divider}</p>}
            <Line
              message={message}
              spoken={lines.slice(0, at).findLast(({ direction }) => direction === 'out')}
              after={lines[at + 1]}
              config={config}
              words={words}
            />
          </Fragment>
        );
      })}
      {pending.map((one) => (
        <PendingRow key={one.clientId} pending={one} words={words} retry={retry} drop={drop} />
      ))}
      {isSeenByTeam(state) && <p class={css.seen}>{words.seen}</p>}
    </>
  );
}

/** Only under the visitor's own last words: what came after them says it already. */
function isSeenByTeam({ conversation: { messages, pending, seen } }: ChatState): boolean {
  const last = messages.at(-1);
  return last !== undefined && last.direction === 'in' && last.seq <= seen && pending.length === 0;
}

interface LineProps {
  message: Message;
  /** The last message before this one that was not the visitor's. */
  spoken: Message | undefined;
  after: Message | undefined;
  config: WidgetConfig;
  words: ChatWords;
}

function Line({ message, spoken, after, config, words }: LineProps): JSX.Element | null {
  const { direction } = message;
  const notices = message.parts.flatMap((part) => (part.kind === 'notice' ? [noticeText(part, words)] : []));
  if (notices.length > 0)
    return (
      <>
        {notices.map(
          (text) =>
            text && (
              <p class={css.notice} key={text}>
                {text}
              </p>
            ),
        )}
      </>
    );
  const parts = message.parts.filter(isSeen);
  if (parts.length === 0) return null;
  const isLast = after === undefined || voice(message) !== voice(after);
  const drawn = parts.map((part, at) => <PartView key={at} part={part} words={words} />);
  if (direction === 'in') return <OwnRow isLast={isLast} words={words} drawn={drawn} />;
  const startsVoice = spoken === undefined || voice(spoken) !== voice(message);
  return <TheirRow {...{ message, isLast, startsVoice, config, words, drawn }} />;
}

interface RowProps {
  isLast: boolean;
  words: ChatWords;
  drawn: JSX.Element[];
}

function OwnRow({ isLast, words, drawn }: RowProps): JSX.Element {
  return (
    <div class={`${css.row} ${css.mine} ${isLast ? css.last : ''}`} data-from="visitor">
      <span class={css.hiddenText}>{words.you}: </span>
      {drawn}
    </div>
  );
}

type TheirProps = RowProps & { message: Message; startsVoice: boolean; config: WidgetConfig };

function TheirRow({ message: { author }, isLast, startsVoice, config, words, drawn }: TheirProps): JSX.Element {
  const isBrand = author.kind !== 'member';
  const name = isBrand ? words.automaticReply : (author.name ?? config.workspace.name);
  return (
    <>
      {startsVoice && <p class={css.name}>{name}</p>}
      <div class={`${css.row} ${isLast ? css.last : ''}`} data-from={author.kind}>
        <span class={css.gutter}>
          {isLast && (
            <Face
              name={isBrand ? config.workspace.name : name}
              avatar={isBrand ? config.look.avatar : author.avatar}
              isBrand={isBrand}
            />
          )}
        </span>
        <div class={css.content}>
          {!startsVoice && <span class={css.hiddenText}>{name}: </span>}
          {drawn}
        </div>
      </div>
    </>
  );
}

// The away text and a welcome no flow has said stand at the top of a chat begun on this page.
function localLines(
  { welcome, awayMessage, state }: WidgetConfig,
  { begun, phase, conversation }: ChatState,
): Message[] {
  if (begun === 'resumed' || phase !== 'open') return [];
  const texts = [begun === 'empty' ? welcome : null, state === 'available' ? null : awayMessage];
  const at = conversation.messages[0]?.at ?? Date.now();
  return texts.flatMap((text, place) => (text ? [localLine(`local-${place}`, text, at)] : []));
}

function localLine(id: string, text: string, at: number): Message {
  return { id, seq: 0, at, direction: 'out', author: BRAND, parts: [{ kind: 'text', text }] };
}

const BRAND: Message['author'] = { kind: 'flow', name: null, avatar: null };

function isSeen(part: Part): boolean {
  return part.kind !== 'choices' && part.kind !== 'notice';
}

// Notices stand alone; all automatic replies share one voice.
function voice({ direction, author, parts, id }: Message): string {
  if (parts.some(({ kind }) => kind === 'notice')) return id;
  return author.kind === 'member' ? `member ${author.name}` : `${direction} automatic`;
}
