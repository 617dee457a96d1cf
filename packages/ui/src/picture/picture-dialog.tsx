// Cuts a picture to a square: drag or arrow keys move it, a slider brings it closer, or all of it is shown.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button';
import { SegmentedControl } from '../controls/segmented-control';
import { Dialog } from '../overlay/dialog';
import { cutToFile, drawPicture } from './draw-picture';
import { middle, mostZoom, movePicture, type PictureCut } from './place-picture';
import styles from './picture.module.css';

export interface PictureTexts {
  choose: string;
  change: string;
  remove: string;
  title: string;
  shape: string;
  fill: string;
  whole: string;
  zoom: string;
  /** Tells how the picture is moved; spoken with it. */
  move: string;
  done: string;
  close: string;
  unreadable: string;
}

export interface PictureDialogProps {
  picture: ImageBitmap;
  texts: PictureTexts;
  busy: boolean;
  onCancel: () => void;
  onDone: (file: Blob | null) => void;
}

const side = 256;
const step = 8;
const ways: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: step, y: 0 },
  ArrowRight: { x: -step, y: 0 },
  ArrowUp: { x: 0, y: step },
  ArrowDown: { x: 0, y: -step },
};

export function PictureDialog({ picture, texts, busy, onCancel, onDone }: PictureDialogProps) {
  const [cut, setCut] = useState<PictureCut>(middle);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onCancel()}
      title={texts.title}
      closeLabel={texts.close}
      size="small"
      footer={
        <Button look="fill" busy={busy} onClick={() => void cutToFile(picture, cut).then(onDone)}>
          {texts.done}
        </Button>
      }
    >
      <div className={styles.cutting}>
        <Window picture={picture} cut={cut} label={texts.move} onMove={setCut} />
        <SegmentedControl
          label={texts.shape}
          value={cut.whole ? 'whole' : 'fill'}
          segments={[
            { value: 'fill', label: texts.fill },
            { value: 'whole', label: texts.whole },
          ]}
          onChange={(way) => setCut({ ...middle, whole: way === 'whole' })}
        />
        <label className={styles.zoom}>
          <span>{texts.zoom}</span>
          <input
            type="range"
            min={1}
            max={mostZoom}
            step={0.05}
            value={cut.zoom}
            disabled={cut.whole}
            onChange={(event) => setCut({ ...cut, zoom: Number(event.target.value) })}
          />
        </label>
      </div>
    </Dialog>
  );
}

interface WindowProps {
  picture: ImageBitmap;
  cut: PictureCut;
  label: string;
  onMove: (cut: PictureCut) => void;
}

function Window({ picture, cut, label, onMove }: WindowProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) drawPicture(canvas.current, picture, cut);
  }, [picture, cut]);
  const move = (by: { x: number; y: number }) => onMove(movePicture(picture, cut, { ...by, side }));
  const drag = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 1 && !cut.whole) move({ x: event.movementX, y: event.movementY });
  };
  const press = (event: KeyboardEvent<HTMLCanvasElement>) => {
    const way = ways[event.key];
    if (!way || cut.whole) return;
    event.preventDefault();
    move(way);
  };
  return (
    <canvas
      ref={canvas}
      width={side}
      height={side}
      tabIndex={0}
      role="img"
      aria-label={label}
      className={styles.window}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
