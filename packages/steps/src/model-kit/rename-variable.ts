// Renames a variable where it is read: in expressions and in the tokens and tags of templates.

/** Texts in quotes, members after a dot (but for `vars.<name>`) and filters after a bar keep their names. */
const words =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(\bvars\s*\.\s*)([A-Za-z_]\w*)|\.\s*[A-Za-z_]\w*|(?<!\|)\|\s*[A-Za-z_]\w*|(?<!\w)([A-Za-z_]\w*)/g;

export function renameInExpression(source: string, from: string, to: string): string {
  return source.replace(words, (whole: string, prefix?: string, member?: string, name?: string) => {
    if (prefix !== undefined && member === from) return `${prefix}${to}`;
    return name === from ? to : whole;
  });
}

export function renameInTemplate(text: string, from: string, to: string): string {
  return text.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, (token) => renameInExpression(token, from, to));
}
