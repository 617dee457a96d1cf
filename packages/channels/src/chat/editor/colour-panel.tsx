// The chat's colour: presets, number and picker show the same one, and a verdict says whether text reads on it (R54, R55).
import { Button, Field, Icon, TextField } from '@parley/ui';
import { Check, Pipette, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import styles from './colour-panel.module.css';
import { isHex, readability } from './contrast';
import type { chatWords } from './words';

export interface ColourFieldProps {
  /** Empty: the workspace's brand colour. */
  colour: string;
  brand: string;
  words: (typeof chatWords)['en'];
  error: string | undefined;
  onChange: (colour: string) => void;
}

const presets = ['#2b4984', '#00796b', '#2d6a3e', '#a55414', '#b3261e', '#97377e', '#6d46b5', '#2f3438'];

export function ColourField({ colour, brand, words, error, onChange }: ColourFieldProps) {
  const shown = colour || brand;
  const inherited = colour === '';
  return (
    <Field
      label={words.colour}
      error={error}
      aside={
        inherited ? (
          words.fromBrand
        ) : (
          <Button size="small" look="link" onClick={() => onChange('')}>
            {words.useBrand}
          </Button>
        )
      }
    >
      <div role="group" aria-label={words.presets} className={styles.presets}>
        {[...new Set([brand.toLowerCase(), ...presets])].slice(0, 8).map((preset) => (
          <button
            key={preset}
            type="button"
            aria-label={preset}
            aria-pressed={preset === shown.toLowerCase()}
            className={styles.preset}
            style={{ background: preset, color: readability(preset)?.text }}
            onClick={() => onChange(preset)}
          >
            {preset === shown.toLowerCase() && <Icon of={Check} />}
          </button>
        ))}
      </div>
      <div className={styles.exact}>
        <HexField key={shown} shown={shown} words={words} onChange={onChange} />
        <span className={styles.picker} title={words.pick}>
          <Icon of={Pipette} />
          <input
            type="color"
            aria-label={words.pick}
            value={isHex(shown) ? shown : brand}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      </div>
      <Verdict colour={shown} words={words} />
    </Field>
  );
}

/** Keeps half a number to itself until it is whole or left. */
function HexField({ shown, words, onChange }: { shown: string } & Pick<ColourFieldProps, 'words' | 'onChange'>) {
  const [text, setText] = useState(shown.replace('#', '').toUpperCase());
  const write = (next: string) => {
    setText(next);
    const hex = `#${next.replace('#', '').trim()}`;
    if (isHex(hex)) onChange(hex.toLowerCase());
  };
  return (
    <TextField
      code
      before="#"
      label={words.hex}
      value={text}
      maxLength={7}
      spellCheck={false}
      className={styles.hex}
      onChange={write}
      onBlur={() => onChange(`#${text.replace('#', '').trim().toLowerCase()}`)}
    />
  );
}

function Verdict({ colour, words }: { colour: string; words: ColourFieldProps['words'] }) {
  const found = readability(colour);
  if (!found) return null;
  const good = found.text === 'white';
  return (
    <p className={good ? styles.good : styles.care} role="status">
      <Icon of={good ? Check : TriangleAlert} size={14} />
      {good ? words.whiteReads : words.blackReads}
    </p>
  );
}
