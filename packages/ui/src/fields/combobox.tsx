// Choosing one of many values by writing a part of its name.
import { Combobox as Base } from '@base-ui/react/combobox';
import { ChevronsUpDown } from 'lucide-react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import popup from '../overlay/popup.module.css';
import box from './field-box.module.css';
import { OptionFace, type Option } from './option';

export interface ComboboxProps<Value extends string> {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Said when nothing matches. */
  emptyText: string;
  label?: string;
  placeholder?: string;
  size?: 'normal' | 'dense';
  disabled?: boolean;
  className?: string;
}

export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { options, value, onChange, emptyText, label, placeholder, size = 'normal', disabled, className } = props;
  return (
    <Base.Root
      items={options}
      value={options.find((option) => option.value === value) ?? null}
      onValueChange={(next: Option<Value> | null) => onChange(next?.value ?? null)}
      isItemEqualToValue={(a: Option<Value>, b: Option<Value>) => a.value === b.value}
      disabled={disabled}
      autoHighlight
    >
      <Base.InputGroup className={classNames(box.box, box[size], className)}>
        <Base.Input aria-label={label} placeholder={placeholder} className={box.input} />
        <Base.Trigger className={box.icon} tabIndex={-1} aria-hidden="true">
          <Icon of={ChevronsUpDown} size={14} />
        </Base.Trigger>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner className={popup.place} sideOffset={4}>
          <Base.Popup className={classNames(popup.popup, popup.asWide)}>
            <Base.Empty>
              <div className={popup.empty}>{emptyText}</div>
            </Base.Empty>
            <Base.List className={popup.list}>
              {(option: Option<Value>) => (
                <Base.Item key={option.value} value={option} disabled={option.disabled} className={popup.item}>
                  <OptionFace
                    option={option}
                    indicator={(check) => <Base.ItemIndicator render={<span />}>{check}</Base.ItemIndicator>}
                  />
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
