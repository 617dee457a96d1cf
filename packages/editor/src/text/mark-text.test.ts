// Marks go around words and come off again.
import { describe, expect, it } from 'vitest';
import { type Mark, markText } from './mark-text';

/** The selection stands between bars. */
function mark(drawn: string, how: Mark): string {
  const [before = '', words = '', after = ''] = drawn.split('|');
  const { text, from, to } = markText(
    { text: before + words + after, from: before.length, to: before.length + words.length },
    how,
  );
  return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
}

describe('markText', () => {
  it.each<[string, Mark, string]>([
    ['say |hi| now', 'bold', 'say **|hi|** now'],
    ['say **|hi|** now', 'bold', 'say |hi| now'],
    ['say **|hi|** now', 'italic', 'say ***|hi|*** now'],
    ['say ***|hi|*** now', 'bold', 'say *|hi|* now'],
    ['say ***|hi|*** now', 'italic', 'say **|hi|** now'],
    ['say *|hi|* now', 'bold', 'say ***|hi|*** now'],
    ['say| hi |now', 'italic', 'say *|hi|* now'],
    ['say ||now', 'bold', 'say **||**now'],
    ['|one\n\ntwo|', 'bold', '|**one**\n\n**two**|'],
    ['|$& $1|', 'bold', '**|$& $1|**'],
    ['see |our terms| here', 'link', 'see [our terms](|https://|) here'],
    ['see || here', 'link', 'see [||](https://) here'],
    ['see |https://example.com/a|', 'link', 'see [|example.com/a|](https://example.com/a)'],
    ['a\n|b\nc|\nd', 'list', 'a\n- b\n- c||\nd'],
    ['- a\n- |b|', 'list', '- a\nb||'],
    ['|a\n- b|', 'list', '- a\n- b||'],
    ['||', 'list', '- ||'],
  ])('%j as %s is %j', (drawn, how, expected) => {
    expect(mark(drawn, how)).toBe(expected);
  });
});
