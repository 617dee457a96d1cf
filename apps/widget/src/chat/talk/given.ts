// What a site says of its visitor and wants of the chat, read with care: it may say anything.
import { type Json, readObject, readText } from '../../read-json';

export interface Given {
  /** The token by which it vouches for them. */
  identity: string | null;
  /** Values for the flow's variables; claims, not proof. */
  variables: Record<string, string | number | boolean> | null;
  /** No attach button, no dropping, no pasting of files. */
  noFiles: boolean;
  /** The chat stands in the page and cannot be closed. */
  inline: boolean;
}

export const nothingGiven: Given = { identity: null, variables: null, noFiles: false, inline: false };

export function readGiven(text: string): Given {
  const body = readObject(parse(text)) ?? {};
  const { token, ...claims } = readObject(body.user) ?? { token: body.user };
  const variables = { ...plain(claims), ...plain(readObject(body.variables) ?? {}) };
  return {
    identity: typeof token === 'string' ? token : readText(body, 'identificationToken'),
    variables: Object.keys(variables).length === 0 ? null : variables,
    noFiles: body.disableAttachment === true,
    inline: body.inline === true,
  };
}

/** The server refuses a whole opening for one strange name. */
function plain(values: Json): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(values).filter(isVariable));
}

function isVariable(pair: [string, unknown]): pair is [string, string | number | boolean] {
  const [name, value] = pair;
  if (!/^[a-z][a-z0-9_]{0,59}$/.test(name)) return false;
  return (
    (typeof value === 'string' && value.length <= 2_000) || typeof value === 'number' || typeof value === 'boolean'
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
