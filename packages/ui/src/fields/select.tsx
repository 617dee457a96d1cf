// Choosing one of a few known values.
import { Select as Base } from '@base-ui/react/select';
import { ChevronsUpDown } from 'lucide-react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import popup from '../overlay/popup.module.css';
import box from './field-box.module.css';
import { OptionFace, type Option } from './option';
import styles from './select.module.css';

export interface SelectProps<Value extends string> {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Spoken name when no Field stands around it. */
  label?: string;
  placeholder?: string;
  size?: 'normal' | 'dense';
  /** quiet: no box until the pointer is there, for toolbars and headers. */
  look?: 'box' | 'quiet';
  disabled?: boolean;
  className?: string;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, label, placeholder, size = 'normal', look = 'box', disabled, className } = props;
  const chosen = options.find((option) => option.value === value);
  const face = look === 'box' ? classNames(box.box, box[size]) : classNames(styles.quiet, styles[size]);
  return (
    <Base.Root
      items={options}
      value={value}
      onValueChange={(next: Value | null) => next !== null && onChange(next)}
      disabled={disabled}
    >
      <Base.Trigger aria-label={label} className={classNames(face, styles.trigger, className)}>
        {chosen?.picture && <span className={popup.picture}>{chosen.picture}</span>}
        <Base.Value className={styles.value} placeholder={placeholder} />
        <Base.Icon className={box.icon}>
          <Icon of={ChevronsUpDown} size={14} />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={popup.place} sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className={classNames(popup.popup, popup.asWide)}>
            <Base.List className={popup.list}>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} disabled={option.disabled} className={popup.item}>
                  <OptionFace
                    option={option}
                    indicator={(check) => <Base.ItemIndicator render={<span />}>{check}</Base.ItemIndicator>}
                  />
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
