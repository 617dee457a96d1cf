// Which key does what on the canvas.
export type Act =
  | 'undo'
  | 'redo'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'remove'
  | 'select-all'
  | 'clear'
  | 'find'
  | 'pick-next'
  | 'zoom-reset'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'fit-selection'
  | 'open'
  | 'disable'
  | 'test'
  | 'save'
  | 'rename'
  | 'nudge-left'
  | 'nudge-right'
  | 'nudge-up'
  | 'nudge-down'
  | 'leap-left'
  | 'leap-right'
  | 'leap-up'
  | 'leap-down';

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The physical key: Shift+1 is `!` or something else by layout. */
  readonly code: string;
};

/** Copy, cut and paste come as clipboard events, which need no permission; they are not here. */
export function actOf(press: KeyPress): Act | null {
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return withControl(press);
  if (press.shiftKey) return withShift(press);
  return plain[press.key] ?? null;
}

const plain: Readonly<Record<string, Act>> = {
  Delete: 'remove',
  Backspace: 'remove',
  Escape: 'clear',
  '/': 'pick-next',
  Tab: 'pick-next',
  '1': 'zoom-reset',
  Enter: 'open',
  F2: 'rename',
  ArrowLeft: 'nudge-left',
  ArrowRight: 'nudge-right',
  ArrowUp: 'nudge-up',
  ArrowDown: 'nudge-down',
};

const shifted: Readonly<Record<string, Act>> = {
  Digit1: 'fit',
  Digit2: 'fit-selection',
  ArrowLeft: 'leap-left',
  ArrowRight: 'leap-right',
  ArrowUp: 'leap-up',
  ArrowDown: 'leap-down',
};

const controlled: Readonly<Record<string, Act>> = {
  z: 'undo',
  y: 'redo',
  d: 'duplicate',
  a: 'select-all',
  f: 'find',
  j: 'disable',
  s: 'save',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-reset',
  Enter: 'test',
};

function withControl({ key, shiftKey }: KeyPress): Act | null {
  if (shiftKey) return key.toLowerCase() === 'z' ? 'redo' : null;
  return controlled[key] ?? controlled[key.toLowerCase()] ?? null;
}

function withShift({ code, key }: KeyPress): Act | null {
  return shifted[code] ?? (key === '/' ? 'pick-next' : null);
}
