// Words with their lines kept and web addresses made into links. Never read as markup: form comes as data.
import { isWebAddress, type RichBlock } from '@parley/messages';
import { RichText } from '@parley/ui';
import { Fragment } from 'react';
import styles from './parts.module.css';

export interface TextPartProps {
  text: string;
  /** Members who may be named in it: their names stand out. */
  names?: readonly string[];
  /** The same words with their form. */
  rich?: RichBlock[] | undefined;
}

export function TextPart({ text, names = [], rich }: TextPartProps) {
  if (rich) return <RichText blocks={rich} words={(words) => <Linked text={words} names={names} />} />;
  return (
    <p className={styles.text}>
      <Linked text={text} names={names} />
    </p>
  );
}

type Words = { text: string; names: readonly string[] };

function Linked({ text, names }: Words) {
  return text.split(address).map((piece, index) => (
    // Pieces of a text that never changes have no identity beyond their place.
    <Fragment key={index}>
      {isWebAddress(piece) ? (
        <a href={piece} target="_blank" rel="noreferrer noopener" className={styles.link}>
          {piece}
        </a>
      ) : (
        <Named text={piece} names={names} />
      )}
    </Fragment>
  ));
}

function Named({ text, names }: Words) {
  const name = names.find((one) => text.includes(`@${one}`));
  if (name === undefined) return text;
  const at = text.indexOf(`@${name}`);
  const end = at + name.length + 1;
  return (
    <>
      <Named text={text.slice(0, at)} names={names} />
      <strong className={styles.named}>{text.slice(at, end)}</strong>
      <Named text={text.slice(end)} names={names} />
    </>
  );
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;
