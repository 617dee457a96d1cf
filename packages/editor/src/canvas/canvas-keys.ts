// Keys and clipboard of the canvas; fields and lists inside it keep their own.
import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { type Act, actOf } from '../edits/shortcuts';
import { type Editor, useEditor } from '../store/editor-context';
import { type CanvasActs, useActs } from './canvas-acts';

// What lies over the canvas has keys of its own
const floating = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

export type OuterActs = { onTest?: () => void; onSave?: () => void; onFind?: () => void };

/** Listens on the window: wherever on the page the hand was last, the keys still mean the canvas. */
export function useCanvasKeys(outer: OuterActs): void {
  const editor = useEditor();
  const acts = useActs();
  const flow = useReactFlow();
  useEffect(() => {
    const run = runs({ editor, acts, flow, outer });
    const isHere = ({ target }: Event) =>
      target instanceof Element && !isField(target) && target.closest(floating) === null;
    const keydown = (event: KeyboardEvent) => {
      if (leavesFields(event)) editor.store.goTo([...editor.store.get().selection.steps], true);
      if (!isHere(event) || event.defaultPrevented) return;
      const act = actOf(event);
      if (act === null || !isMeant(act, event, editor)) return;
      selectFocused(act, event, editor);
      run[act]();
      event.preventDefault();
    };
    const copied = (event: ClipboardEvent) => isHere(event) && copy(event, acts);
    const cut = (event: ClipboardEvent) => {
      if (isHere(event) && copy(event, acts)) acts.removeSelected();
    };
    const paste = (event: ClipboardEvent) => {
      if (isHere(event) && acts.pasteText(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('keydown', keydown, { signal });
    window.addEventListener('copy', copied, { signal });
    window.addEventListener('cut', cut, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => stop.abort();
  }, [editor, acts, flow, outer]);
}

type Runs = { editor: Editor; acts: CanvasActs; flow: ReturnType<typeof useReactFlow>; outer: OuterActs };

function runs({ editor, acts, flow, outer }: Runs): Record<Act, () => void> {
  const { store } = editor;
  const fast = { duration: 120 };
  const step =
    (x: number, y: number, times = 1) =>
    () =>
      acts.nudge({ x: x * times, y: y * times });
  const fit = (nodes?: { id: string }[]) => () =>
    void flow.fitView({ duration: 180, maxZoom: 1, padding: 0.12, ...(nodes && { nodes }) });
  return {
    undo: store.undo,
    redo: store.redo,
    copy: () => undefined,
    cut: () => undefined,
    paste: () => undefined,
    duplicate: acts.duplicate,
    remove: acts.removeSelected,
    'select-all': acts.selectAll,
    clear: () => store.select({}),
    find: () => outer.onFind?.(),
    'pick-next': acts.pickNext,
    'zoom-reset': () => void flow.zoomTo(1, fast),
    'zoom-in': () => void flow.zoomIn(fast),
    'zoom-out': () => void flow.zoomOut(fast),
    fit: fit(),
    'fit-selection': () => fit([...store.get().selection.steps].map((id) => ({ id })))(),
    open: () => requestAnimationFrame(focusFirstField),
    rename: () => document.querySelector<HTMLElement>('[data-step-name]')?.focus(),
    disable: acts.toggleDisabled,
    test: () => outer.onTest?.(),
    save: () => outer.onSave?.(),
    'nudge-left': step(-1, 0),
    'nudge-right': step(1, 0),
    'nudge-up': step(0, -1),
    'nudge-down': step(0, 1),
    'leap-left': step(-1, 0, 10),
    'leap-right': step(1, 0, 10),
    'leap-up': step(0, -1, 10),
    'leap-down': step(0, 1, 10),
  };
}

/** Tab asks for the next step only where one step is selected; elsewhere it walks on as everywhere. */
function isMeant(act: Act, event: KeyboardEvent, { store }: Editor): boolean {
  const { selection } = store.get();
  const onButton = event.target instanceof HTMLElement && event.target.closest('button, a, [role="toolbar"]') !== null;
  if (event.key === 'Tab') return selection.steps.size === 1 && isNode(event.target);
  if (event.key === 'Enter' && act === 'open') return isNode(event.target);
  if (act.startsWith('nudge') || act.startsWith('leap')) return selection.steps.size > 0 && !onButton;
  return true;
}

/** Acts on the step that has the focus, even when the hand has selected nothing. */
function selectFocused(act: Act, { target }: KeyboardEvent, { store }: Editor): void {
  if (act !== 'open' && act !== 'remove' && act !== 'pick-next' && act !== 'duplicate') return;
  const id = isNode(target) ? target.getAttribute('data-id') : null;
  if (id !== null && !id.startsWith('note:') && !store.get().selection.steps.has(id))
    store.select({ steps: new Set([id]) });
}

/** Escape in the panel leads back to the step, as Enter on the step led into the panel. */
function leavesFields({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  return (
    key === 'Escape' && !defaultPrevented && target instanceof Element && target.closest('[data-step-fields]') !== null
  );
}

function focusFirstField(): void {
  document.querySelector<HTMLElement>('[data-step-fields] :is(textarea, input, button)')?.focus();
}

function isNode(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.classList.contains('react-flow__node');
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="listbox"]') !== null)
  );
}

function copy(event: ClipboardEvent, acts: CanvasActs): boolean {
  if (isReading()) return false;
  const text = acts.clipText();
  if (text === null || !event.clipboardData) return false;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return true;
}

/** Words marked beside the drawing are meant as words; a double click inside it marks some without anybody wanting that. */
function isReading(): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return false;
  const { anchorNode } = selection;
  const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  return element?.closest('.react-flow') === null;
}
