// The real chat on a page that stands for a customer's, in the widths of devices, with what is not saved yet (R74).
import { classNames, SegmentedControl, Select } from '@parley/ui';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { PreviewAsked, PreviewProps } from '../../../channel-editor';
import styles from './chat-preview.module.css';
import { previewWords } from './preview-words';
import { usePreview } from './use-preview';

const sizes = {
  desktop: { width: 900, height: 800 },
  tablet: { width: 768, height: 960 },
  phone: { width: 390, height: 780 },
} as const;
const states = ['available', 'away', 'offline', 'full'] as const;

export function ChatPreview({ draft, language, tools, device }: PreviewProps) {
  const words = previewWords[language];
  const [state, setState] = useState<PreviewAsked['state']>('available');
  const [isOpen, setIsOpen] = useState<'open' | 'closed'>('open');
  const frame = useRef<HTMLIFrameElement>(null);
  const { key, isWrong, state: shown } = usePreview({ draft, tools }, state, frame);
  const { stage, scale } = useFit(sizes[device]);
  const open = isOpen === 'open' ? '&open=1' : '';
  return (
    <div className={styles.preview}>
      <div className={styles.tools}>
        <SegmentedControl
          label={words.look}
          value={isOpen}
          onChange={setIsOpen}
          segments={[
            { value: 'open', label: words.open },
            { value: 'closed', label: words.closed },
          ]}
        />
        <Select
          size="dense"
          className={styles.state}
          label={words.as}
          value={state}
          options={states.map((value) => ({ value, label: words.states[value] }))}
          onChange={setState}
        />
      </div>
      <div ref={stage} className={styles.stage}>
        <div className={classNames(styles.device, styles[device])} style={boxOf(device, scale)}>
          {key !== null && (
            <iframe
              key={`${key} ${device} ${isOpen} ${shown}`}
              ref={frame}
              title={words.title}
              src={`/preview/page?key=${encodeURIComponent(key)}${open}`}
              className={styles.page}
              style={pageOf(device, scale)}
            />
          )}
        </div>
      </div>
      <p role="status" className={styles.wrong}>
        {isWrong && words.wrong}
      </p>
    </div>
  );
}

function boxOf(device: PreviewProps['device'], scale: number): CSSProperties {
  const { width, height } = sizes[device];
  return { width: width * scale, height: height * scale };
}

/** The page is as wide as on the device, drawn smaller: so its own rules for narrow screens hold. */
function pageOf(device: PreviewProps['device'], scale: number): CSSProperties {
  return { ...sizes[device], transform: `scale(${scale})` };
}

function useFit({ width, height }: { width: number; height: number }) {
  const stage = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.5);
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const fit = () => {
      const room = element.getBoundingClientRect();
      setScale(Math.max(0.2, Math.min(1, (room.width - edge) / width, (room.height - edge) / height)));
    };
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    fit();
    return () => watch.disconnect();
  }, [width, height]);
  return { stage, scale };
}

/** Room for the device's edge on both sides. */
const edge = 20;
