// The keys of the canvas mean what people know from other drawing tools.
import { expect, it } from 'vitest';
import { type Act, actOf } from './shortcuts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, code: '' };

it.each<[string, Partial<typeof none> & { key: string }, Act | null]>([
  ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'undo'],
  ['Cmd+Z', { key: 'z', metaKey: true }, 'undo'],
  ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  ['Ctrl+Y', { key: 'y', ctrlKey: true }, 'redo'],
  ['Ctrl+D', { key: 'd', ctrlKey: true }, 'duplicate'],
  ['Ctrl+F', { key: 'f', ctrlKey: true }, 'find'],
  ['Delete', { key: 'Delete' }, 'remove'],
  ['Tab', { key: 'Tab' }, 'pick-next'],
  ['Shift+Tab', { key: 'Tab', shiftKey: true }, null],
  ['/', { key: '/' }, 'pick-next'],
  ['/ with Shift, as on Nordic keyboards', { key: '/', shiftKey: true, code: 'Digit7' }, 'pick-next'],
  ['1', { key: '1', code: 'Digit1' }, 'zoom-reset'],
  ['Shift+1', { key: '!', shiftKey: true, code: 'Digit1' }, 'fit'],
  ['Shift+arrow', { key: 'ArrowLeft', shiftKey: true, code: 'ArrowLeft' }, 'leap-left'],
  ['Alt+arrow, which belongs to the browser', { key: 'ArrowLeft', altKey: true }, null],
  ['Ctrl+C, which comes as a clipboard event', { key: 'c', ctrlKey: true }, null],
  ['a letter', { key: 'q' }, null],
])('%s', (_name, press, act) => {
  expect(actOf({ ...none, ...press })).toBe(act);
});
