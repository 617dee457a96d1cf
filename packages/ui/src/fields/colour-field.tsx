// A colour by preset, by its hexadecimal digits or by the picker: three ways to one value, with a verdict below.
import { Check, CircleCheck, Pipette, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { HexColorPicker } from 'react-colorful';
import { IconButton } from '../controls/icon-button';
import { Popover } from '../overlay/popover';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import styles from './colour-field.module.css';
import { type ColourVerdict, judgeColour } from './colour-contrast';
import { Field } from './field';
import { TextField } from './text-field';

export interface ColourTexts {
  presets: string;
  hex: string;
  pick: string;
  verdicts: Record<ColourVerdict, string>;
}

export interface ColourFieldProps {
  /** `#rrggbb`; while it is being written it may be anything, or empty for `inherited`. */
  value: string;
  onChange: (value: string) => void;
  presets: readonly { value: string; name: string }[];
  /** Shown as chosen while the value is empty; its name says where it comes from. */
  inherited?: { value: string; name: string };
  texts: ColourTexts;
  error?: string | undefined;
}

export function ColourField({ value, onChange, presets, inherited, texts, error }: ColourFieldProps) {
  const shown = value || inherited?.value || '';
  const verdict = judgeColour(shown);
  const group = useId();
  return (
    <div className={styles.field}>
      <div role="radiogroup" aria-label={texts.presets} className={styles.presets}>
        {inherited && (
          <Swatch
            group={group}
            colour={inherited.value}
            name={inherited.name}
            chosen={value === ''}
            onChoose={() => onChange('')}
          />
        )}
        {presets.map((preset) => (
          <Swatch
            key={preset.value}
            group={group}
            colour={preset.value}
            name={preset.name}
            chosen={value.toLowerCase() === preset.value}
            onChoose={() => onChange(preset.value)}
          />
        ))}
      </div>
      <div className={styles.line}>
        <Field label={texts.hex} hideLabel error={error} className={styles.hex}>
          <TextField
            before="#"
            code
            value={shown.replace(/^#/, '')}
            maxLength={7}
            spellCheck={false}
            onChange={(text) => onChange(`#${text.trim().replace(/^#/, '').toLowerCase()}`)}
          />
        </Field>
        <Popover label={texts.pick} trigger={<IconButton look="line" icon={Pipette} label={texts.pick} />}>
          <HexColorPicker color={verdict ? shown : '#000000'} onChange={onChange} className={styles.picker} />
        </Popover>
      </div>
      <p role="status" className={classNames(styles.verdict, verdict === 'faint' && styles.warn)}>
        {verdict && (
          <>
            <Icon of={verdict === 'faint' ? TriangleAlert : CircleCheck} size={14} />
            {texts.verdicts[verdict]}
          </>
        )}
      </p>
    </div>
  );
}

interface SwatchProps {
  group: string;
  colour: string;
  name: string;
  chosen: boolean;
  onChoose: () => void;
}

function Swatch({ group, colour, name, chosen, onChoose }: SwatchProps) {
  return (
    <label className={styles.swatch} title={name} style={{ background: colour }}>
      <input type="radio" name={group} aria-label={name} checked={chosen} onChange={onChoose} />
      {chosen && <Check size={16} strokeWidth={2.5} aria-hidden="true" className={judgeInk(colour)} />}
    </label>
  );
}

function judgeInk(colour: string): string | undefined {
  return judgeColour(colour) === 'white' ? styles.white : styles.black;
}
