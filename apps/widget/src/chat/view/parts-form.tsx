// An answer of several parts, such as an address, as a small form within the talk.
import type { JSX } from 'preact';
import type { AwaitedField } from '../../wire';
import type { ChatWords } from '../../words/chat-words';
import type { Chat } from '../talk/chat';
import css from './parts-form.module.css';

interface PartsProps {
  words: ChatWords;
  chat: Chat;
  fields: AwaitedField[];
}

const AUTOFILL: Record<string, string | undefined> = {
  street: 'street-address',
  postal_code: 'postal-code',
  city: 'address-level2',
  country: 'country-name',
};

export function PartsForm({ words, chat, fields }: PartsProps): JSX.Element {
  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const lines = fields.flatMap(({ key, label }) => {
      const given = data.get(key);
      const value = typeof given === 'string' ? given.trim() : '';
      return value === '' ? [] : [`${label}: ${value}`];
    });
    if (lines.length === 0) return;
    chat.say(lines.join('\n'));
    document.querySelector<HTMLElement>('[data-chat-field]')?.focus();
  };
  return (
    <form class={css.form} onSubmit={send} data-choices>
      {fields.map(({ key, label, required }) => (
        <label key={key} class={key === 'postal_code' ? css.short : css.part}>
          <span>{label}</span>
          <input name={key} required={required} maxLength={200} autocomplete={AUTOFILL[key] ?? 'off'} />
        </label>
      ))}
      <button type="submit">{words.send}</button>
    </form>
  );
}
