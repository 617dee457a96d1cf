// Chooses a picture from the device: cut to a square where faces are shown, sent at once, kept as an address.
import { ImagePlus, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import { wholeToFile } from './draw-picture';
import { PictureDialog, type PictureTexts } from './picture-dialog';
import styles from './picture.module.css';

export interface PictureFieldProps {
  label: string;
  help?: ReactNode;
  error?: ReactNode;
  /** Address of the picture, or empty. */
  value: string;
  onChange: (address: string) => void;
  /** Sends it; gives its address, or what went wrong in words. */
  upload: (file: Blob) => Promise<{ address: string } | { problem: string }>;
  texts: PictureTexts;
  /** `square` is cut to one; `own` keeps its shape. */
  shape?: 'square' | 'own';
  disabled?: boolean;
  /** Shown where there is no picture. */
  empty?: ReactNode;
}

export function PictureField(props: PictureFieldProps) {
  const { label, help, error, value, onChange, upload, texts, shape = 'square', disabled, empty } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (file: Blob | null) => {
    setBusy(true);
    const sent = file ? await upload(file) : { problem: texts.unreadable };
    setBusy(false);
    setPicture(null);
    if ('problem' in sent) return setProblem(sent.problem);
    setProblem(null);
    onChange(sent.address);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await createImageBitmap(file).catch(() => null);
    if (!read) return setProblem(texts.unreadable);
    setProblem(null);
    if (shape === 'square') setPicture(read);
    else await send(await wholeToFile(read));
  };
  const said = problem ?? error;
  return (
    <div role="group" aria-labelledby={id} aria-describedby={said ? `${id}-wrong` : undefined} className={styles.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.row}>
        {value ? <img src={value} alt="" className={shape === 'square' ? styles.face : styles.own} /> : empty}
        <Button icon={ImagePlus} busy={busy} disabled={disabled} onClick={() => input.current?.click()}>
          {value ? texts.change : texts.choose}
        </Button>
        {value && !disabled && <IconButton icon={Trash2} label={texts.remove} onClick={() => onChange('')} />}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={label}
          accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {said && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {said}
        </p>
      )}
      {help && <p className={styles.help}>{help}</p>}
      {picture && (
        <PictureDialog
          picture={picture}
          texts={texts}
          busy={busy}
          onCancel={() => setPicture(null)}
          onDone={(file) => void send(file)}
        />
      )}
    </div>
  );
}
