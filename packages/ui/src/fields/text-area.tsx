// Text over several lines; grows with what is written, up to a limit, then scrolls.
import { Field } from '@base-ui/react/field';
import { useLayoutEffect, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import box from './field-box.module.css';
import styles from './text-area.module.css';

type AreaProps = Omit<
  ComponentPropsWithoutRef<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'rows' | 'aria-label'
>;

export interface TextAreaProps extends AreaProps {
  value: string;
  onChange: (value: string) => void;
  label?: string;
  minRows?: number;
  maxRows?: number;
  /** A line of tools under the text, inside the box. */
  footer?: ReactNode;
  code?: boolean;
}

export function TextArea(props: TextAreaProps) {
  const { value, onChange, label, minRows = 2, maxRows = 12, footer, code, className, ...rest } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fitHeight(area.current), [value, minRows, maxRows]);
  return (
    <span className={classNames(box.box, styles.box, className)}>
      <Field.Control
        aria-label={label}
        value={value}
        onValueChange={onChange}
        className={classNames(box.input, styles.area, code && box.code)}
        style={{ maxHeight: `calc(${maxRows}lh + 2 * var(--s-15))` }}
        render={<textarea {...rest} ref={area} rows={minRows} />}
      />
      {footer && <span className={styles.footer}>{footer}</span>}
    </span>
  );
}

function fitHeight(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
