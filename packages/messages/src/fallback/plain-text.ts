// The words that stand for a part where the channel has nothing better than text.
import type { Card, Choice, MessagePart } from '../part';
import type { LinkButton } from './rendered';

export type NoticeWords = (code: string, values: Readonly<Record<string, string>>) => string;

export function linkLine(label: string, url: string): string {
  return label.trim() === '' ? url : `${label.trim()}: ${url}`;
}

export function buttonLines(buttons: readonly LinkButton[]): string {
  return buttons.map((button) => linkLine(button.label, button.url)).join('\n');
}

/** `pictures`: with the address of each, where none can be shown. */
export function numberedList(choices: readonly Choice[], pictures = false): string {
  const line = ({ label, text, image }: Choice) =>
    [label, text, pictures ? image : undefined].filter((words) => words !== undefined).join(' – ');
  return choices.map((choice, index) => `${index + 1}. ${line(choice)}`).join('\n');
}

export function cardLines({ title, text, buttons }: Card): string {
  return [title, text, buttonLines(buttons)].filter((line) => line.trim() !== '').join('\n');
}

export function fieldLines(part: Extract<MessagePart, { kind: 'fields' }>): string {
  const lines = part.fields.map((field) => `${field.label}: ${field.value}`);
  return [part.title, ...lines].filter((line) => line.trim() !== '').join('\n');
}

/** Used when nobody handed in words for notices: the code with its dashes opened, and the values. */
export const plainNotice: NoticeWords = (code, values) => {
  const said = Object.values(values).filter((value) => value.trim() !== '');
  return [code.replaceAll('-', ' '), ...said].join(' · ');
};
