// Names the people behind the chat and says when they answer.
import type { JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import type { WidgetConfig } from '../../wire';
import type { Agent } from '../talk/conversation';
import { Face } from './face';
import css from './header.module.css';
import { Icon } from './icons';
import { returnTime } from './times';

interface HeaderProps {
  config: WidgetConfig;
  words: ChatWords;
  agent: Agent | null;
  close: (() => void) | null;
  /** Stands before the way to close. */
  menu?: JSX.Element | null;
}

export function Header({ config, words, agent, close, menu }: HeaderProps): JSX.Element {
  const people = agent === null ? headingPeople(config) : [agent];
  const names = people.map(({ name }) => name);
  const title = new Intl.ListFormat(config.locale === 'en' ? 'en-GB' : config.locale, { type: 'conjunction' }).format(
    names,
  );
  return (
    <header class={css.header}>
      <span class={css.faces}>
        {people.map((person) => (
          <Face key={person.name} {...person} size="large" />
        ))}
        {people.length === 0 && config.look.avatar !== null && (
          <Face name={config.workspace.name} avatar={config.look.avatar} size="large" />
        )}
      </span>
      <span class={css.words}>
        <h1 class={css.title}>{title || config.workspace.name}</h1>
        <Status config={config} words={words} agent={agent} />
      </span>
      {menu}
      {close !== null && (
        <button type="button" class={css.close} aria-label={words.close} onClick={close}>
          <Icon name="close" size={20} />
        </button>
      )}
    </header>
  );
}

function Status({ config, words, agent }: Omit<HeaderProps, 'close' | 'menu'>): JSX.Element | null {
  const isHere = config.state === 'available' || agent !== null;
  const text = agent !== null ? config.workspace.name : stateText(config, words);
  if (text === '') return null;
  return (
    <p class={css.status}>
      <i class={isHere ? css.here : css.gone} aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}

function stateText(config: WidgetConfig, words: ChatWords): string {
  if (config.state === 'available') return config.replyTime ?? '';
  if (config.state === 'full') return words.full;
  if (config.returnAt !== null)
    return words.backAt(returnTime(config.returnAt, { now: Date.now(), locale: config.locale, words }));
  return config.state === 'offline' ? words.closedNow : words.away;
}

function headingPeople({ heading }: WidgetConfig): Agent[] {
  return heading.names.slice(0, 3).map((name, at) => ({ name, avatar: heading.avatars[at] ?? null }));
}
