// Cards side by side, as the visitor could swipe them.
import type { Card } from '@parley/messages';
import { ButtonsPart } from './buttons-part';
import styles from './parts.module.css';

export function CardsPart({ cards }: { cards: readonly Card[] }) {
  return (
    <ul className={styles.cards}>
      {cards.map((card, index) => (
        <li key={index} className={styles.card}>
          {card.image !== null && /^https?:|^\//.test(card.image) && (
            <img className={styles.cardImage} src={card.image} alt="" loading="lazy" />
          )}
          <div className={styles.cardWords}>
            {card.title !== '' && <p className={styles.cardTitle}>{card.title}</p>}
            {card.text !== '' && <p className={styles.text}>{card.text}</p>}
            {card.buttons.length > 0 && <ButtonsPart buttons={card.buttons} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
