// Words with their form: paragraphs and lists of bold, italic and linked words. Elements only, never HTML of others.
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './rich-text.module.css';

type Run = { readonly text: string; readonly bold?: true; readonly italic?: true; readonly link?: string };
type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Run[])[] };

export interface RichTextProps {
  blocks: readonly Block[];
  /** How plain words are shown, e.g. with addresses in them made into links. */
  words?: (text: string) => ReactNode;
  /** Links are drawn but lead nowhere: a preview in something that is clicked for another reason. */
  inert?: boolean;
  className?: string;
}

export function RichText({ blocks, words = (text) => text, inert = false, className }: RichTextProps) {
  const show = { words, inert };
  return (
    <div className={classNames(styles.rich, className)}>
      {blocks.map((block, index) => {
        // Blocks of a text that never changes have no identity beyond their place.
        if (block.kind === 'paragraph') return <p key={index}>{runsOf(block.runs, show)}</p>;
        const items = block.items.map((runs, item) => <li key={item}>{runsOf(runs, show)}</li>);
        if (block.start === null) return <ul key={index}>{items}</ul>;
        return (
          <ol key={index} start={block.start}>
            {items}
          </ol>
        );
      })}
    </div>
  );
}

type Show = Required<Pick<RichTextProps, 'words' | 'inert'>>;

function runsOf(runs: readonly Run[], show: Show) {
  return runs.map((run, index) => <RunView key={index} run={run} show={show} />);
}

function RunView({ run: { text, bold, italic, link }, show }: { run: Run; show: Show }) {
  const plain = link === undefined || show.inert ? show.words(text) : text;
  const leaning = italic ? <em>{plain}</em> : plain;
  const heavy = bold ? <strong>{leaning}</strong> : leaning;
  if (link === undefined) return heavy;
  if (show.inert) return <span className={styles.link}>{heavy}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" className={styles.link}>
      {heavy}
    </a>
  );
}
