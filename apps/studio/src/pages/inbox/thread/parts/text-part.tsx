// Plain words with their lines kept and web addresses made into links. Never read as markup.
import { isWebAddress } from '@parley/messages';
import { Fragment } from 'react';
import styles from './parts.module.css';

export function TextPart({ text }: { text: string }) {
  return (
    <p className={styles.text}>
      {text.split(address).map((piece, index) => (
        // Pieces of a text that never changes have no identity beyond their place.
        <Fragment key={index}>
          {isWebAddress(piece) ? (
            <a href={piece} target="_blank" rel="noreferrer noopener" className={styles.link}>
              {piece}
            </a>
          ) : (
            piece
          )}
        </Fragment>
      ))}
    </p>
  );
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;
