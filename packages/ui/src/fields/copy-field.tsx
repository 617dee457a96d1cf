// Text to take along: an address, a snippet to paste into a site. One press copies it and says so.
import { Check, Copy } from 'lucide-react';
import { type FocusEvent, useEffect, useState } from 'react';
import { Button } from '../controls/button';
import { classNames } from '../theme/class-names';
import styles from './copy-field.module.css';

export interface CopyFieldProps {
  value: string;
  /** What it is, spoken: "Callback address". */
  label: string;
  copyText: string;
  copiedText: string;
  /** Several lines, shown as a block of code. */
  block?: boolean;
}

export function CopyField({ value, label, copyText, copiedText, block }: CopyFieldProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => setCopied(await writeClipboard(value));
  return (
    <div role="group" aria-label={label} className={classNames(styles.field, block && styles.block)}>
      {block ? (
        <pre className={styles.value}>{value}</pre>
      ) : (
        <input readOnly value={value} aria-label={label} className={styles.value} onFocus={selectAll} />
      )}
      <Button size="small" look={block ? 'line' : 'quiet'} icon={copied ? Check : Copy} onClick={copy}>
        {copied ? copiedText : copyText}
      </Button>
      <span role="status" className={styles.said}>
        {copied ? copiedText : ''}
      </span>
    </div>
  );
}

function selectAll(event: FocusEvent<HTMLInputElement>): void {
  event.currentTarget.select();
}

// Without a secure address the browser offers no clipboard; then the text is at least selectable.
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
