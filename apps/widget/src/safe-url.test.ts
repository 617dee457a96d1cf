// Addresses from outside become links only by their scheme.
import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url';

describe('security 18: safe addresses', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['/files/1', 'https://our.example/files/1'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+46123', 'tel:+46123'],
  ])('%s may be followed', (address, expected) => expect(safeUrl(address, 'https://our.example')).toBe(expected));

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'http://',
    null,
  ])('%j may not', (address) => expect(safeUrl(address, 'https://our.example')).toBeNull());
});
