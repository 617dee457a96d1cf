// Names and values on a node, e.g. the subject of a ticket.
import { TokenText } from '@parley/editor';
import styles from './kit.module.css';

export function NodeFacts({ facts }: { facts: readonly { name: string; value: string }[] }) {
  const shown = facts.filter(({ value }) => value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {shown.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>
            <TokenText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
