// Right click: what can be done with the step, the edge or the empty place under the pointer.
import type { MenuEntry } from '@parley/ui';
import {
  ClipboardPaste,
  Copy,
  CopyPlus,
  EyeOff,
  LayoutGrid,
  Play,
  Plus,
  Scissors,
  SquareMousePointer,
  StickyNote,
  Trash2,
} from 'lucide-react';
import type { Words } from '../words/en';
import type { Editor } from '../store/editor-context';
import type { CanvasActs } from './canvas-acts';

export type MenuSpot = {
  readonly at: { readonly x: number; readonly y: number };
  readonly step: string | null;
  readonly edge: string | null;
};

type MenuHands = { editor: Editor; acts: CanvasActs; onTest?: (stepId: string) => void };

/** Reads from the page what was clicked, and selects it. */
export function spotAt(
  event: { clientX: number; clientY: number; target: EventTarget | null },
  { store }: Editor,
): MenuSpot {
  const target = event.target instanceof Element ? event.target : null;
  const step = target?.closest('[data-step]')?.getAttribute('data-step') ?? null;
  const edge = target?.closest('.react-flow__edge')?.getAttribute('data-id') ?? null;
  const { selection } = store.get();
  if (step !== null && !selection.steps.has(step)) store.select({ steps: new Set([step]) });
  if (edge !== null) store.select({ edges: new Set([edge]) });
  return { at: { x: event.clientX, y: event.clientY }, step, edge };
}

export function menuEntries(spot: MenuSpot | null, { editor, acts, onTest }: MenuHands): MenuEntry[] {
  const { words } = editor;
  if (spot?.step) return stepEntries(spot.step, { editor, acts, onTest });
  if (spot?.edge) {
    const { edge, at } = spot;
    return [
      { label: words.insertStep, icon: Plus, onSelect: () => acts.pick({ at, place: null, from: null, edge }) },
      { kind: 'line' },
      { label: words.deleteEdge, icon: Trash2, keys: 'Del', danger: true, onSelect: acts.removeSelected },
    ];
  }
  return voidEntries(spot, acts, words);
}

function stepEntries(stepId: string, { editor, acts, onTest }: MenuHands): MenuEntry[] {
  const { words, store } = editor;
  const off = store.get().draft.steps.find(({ id }) => id === stepId)?.disabled ?? false;
  const copy = () => void putOnClipboard(acts.clipText());
  return [
    { label: words.addAfter, icon: Plus, keys: '/', onSelect: acts.pickNext },
    ...(onTest ? [{ label: words.testFromHere, icon: Play, onSelect: () => onTest(stepId) }] : []),
    { kind: 'line' },
    { label: words.copy, icon: Copy, keys: 'Ctrl C', onSelect: copy },
    {
      label: words.cut,
      icon: Scissors,
      keys: 'Ctrl X',
      onSelect: () => {
        copy();
        acts.removeSelected();
      },
    },
    { label: words.duplicate, icon: CopyPlus, keys: 'Ctrl D', onSelect: acts.duplicate },
    { label: off ? words.enable : words.disable, icon: EyeOff, keys: 'Ctrl J', onSelect: acts.toggleDisabled },
    { kind: 'line' },
    { label: words.remove, icon: Trash2, keys: 'Del', danger: true, onSelect: acts.removeSelected },
  ];
}

function voidEntries(spot: MenuSpot | null, acts: CanvasActs, words: Words): MenuEntry[] {
  const at = spot?.at ?? { x: 0, y: 0 };
  return [
    {
      label: words.addHere,
      icon: Plus,
      onSelect: () => acts.pick({ at, place: acts.toPlace(at), from: null, edge: null }),
    },
    { label: words.addNote, icon: StickyNote, onSelect: () => acts.addNote(acts.toPlace(at)) },
    { kind: 'line' },
    {
      label: words.paste,
      icon: ClipboardPaste,
      keys: 'Ctrl V',
      onSelect: () => void pasteFromClipboard(acts, acts.toPlace(at)),
    },
    { label: words.selectAll, icon: SquareMousePointer, keys: 'Ctrl A', onSelect: acts.selectAll },
    { label: words.tidy, icon: LayoutGrid, onSelect: acts.tidy },
  ];
}

async function putOnClipboard(text: string | null): Promise<void> {
  // Only a page served safely may write to the clipboard; Ctrl+C works everywhere
  if (text !== null) await navigator.clipboard?.writeText(text).catch(() => undefined);
}

async function pasteFromClipboard(acts: CanvasActs, corner: { x: number; y: number }): Promise<void> {
  const text = await navigator.clipboard?.readText().catch(() => '');
  if (text) acts.pasteText(text, corner);
}
