// Words with their form, drawn as elements; links only to harmless addresses.
import type { ComponentChildren, JSX } from 'preact';
import type { RichBlock, Run } from '../../read-rich-text';
import { safeUrl } from '../../safe-url';
import css from './rich-words.module.css';

type Words = (text: string) => ComponentChildren;

export function RichWords({ blocks, words }: { blocks: RichBlock[]; words: Words }): JSX.Element {
  return (
    <div class={css.rich}>
      {blocks.map((block, at) => (
        <Block key={at} block={block} words={words} />
      ))}
    </div>
  );
}

function Block({ block, words }: { block: RichBlock; words: Words }): JSX.Element {
  if (block.kind === 'paragraph') return <p>{runsOf(block.runs, words)}</p>;
  const items = block.items.map((runs, at) => <li key={at}>{runsOf(runs, words)}</li>);
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}

function runsOf(runs: Run[], words: Words): ComponentChildren {
  return runs.map(({ text, bold, italic, link }, at) => {
    const href = safeUrl(link, location.origin);
    const plain = href === null ? words(text) : text;
    const leaning = italic ? <em>{plain}</em> : plain;
    const heavy = bold ? <strong>{leaning}</strong> : leaning;
    if (href === null) return <span key={at}>{heavy}</span>;
    return (
      <a key={at} href={href} target="_blank" rel="noopener noreferrer">
        {heavy}
      </a>
    );
  });
}
