// Fills the tokens of a snippet before it is sent, so that the member reads exactly what the visitor will.

export interface TokenWorld {
  readonly contact: Readonly<Record<string, string | number | boolean>>;
  readonly me: string;
}

/** `{{contact.first_name|there}}`: the property, or what stands after the bar when it is not known. */
export function fillTokens(text: string, { contact, me }: TokenWorld): string {
  return text.replace(/\{\{\s*(contact|me)\.([a-z][a-z0-9_]*)\s*(?:\|([^{}]*))?\}\}/g, (_, of, name, fallback) => {
    const value = of === 'me' ? ofMe(me, String(name)) : contact[String(name)];
    const known = value === undefined ? '' : String(value).trim();
    return known === '' ? String(fallback ?? '').trim() : known;
  });
}

function ofMe(me: string, name: string): string | undefined {
  const words = me.trim().split(/\s+/);
  if (name === 'first_name') return words[0];
  if (name === 'last_name') return words.length > 1 ? words.at(-1) : '';
  return name === 'name' ? me : undefined;
}
