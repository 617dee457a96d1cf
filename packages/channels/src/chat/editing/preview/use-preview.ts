// Asks the server for the chat as the draft would make it, a moment after the last key, and tells the page to look again.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PreviewAsked, PreviewProps } from '../../../channel-editor';

export interface ShownPreview {
  /** Null until there is something to show. */
  key: string | null;
  /** What the key shows: a visitor of another state is another visitor, who remembers nothing. */
  state: PreviewAsked['state'];
  /** The draft can not be shown as it is. */
  isWrong: boolean;
}

const pause = 250;

export function usePreview(
  { draft, tools }: Pick<PreviewProps, 'draft' | 'tools'>,
  state: PreviewAsked['state'],
  frame: RefObject<HTMLIFrameElement | null>,
): ShownPreview {
  const [shown, setShown] = useState<ShownPreview>({ key: null, state, isWrong: false });
  const kept = useRef<string | undefined>(undefined);
  const ask = useRef(tools.showPreview);
  ask.current = tools.showPreview;
  const settings = JSON.stringify(draft.settings);
  useEffect(() => {
    let late = false;
    const timer = setTimeout(
      async () => {
        const key = await ask.current({ kind: 'chat', settings: JSON.parse(settings), state, key: kept.current });
        if (late) return;
        kept.current = key ?? kept.current;
        setShown({ key: kept.current ?? null, state, isWrong: key === null });
        frame.current?.contentWindow?.postMessage({ preview: 'refresh' }, window.location.origin);
      },
      kept.current === undefined ? 0 : pause,
    );
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [settings, state, frame]);
  return shown;
}
