// The theme the member chose, and the way to choose another.
import { applyTheme, type ThemeChoice } from '@parley/ui';
import { useState } from 'react';
import { readChoice, writeChoice } from './choices';

export const themes = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

export function useTheme(): [ThemeChoice, (theme: ThemeChoice) => void] {
  const [theme, setTheme] = useState<ThemeChoice>(() => readChoice('theme', themes, 'system'));
  const choose = (next: ThemeChoice) => {
    setTheme(next);
    writeChoice('theme', next);
    applyTheme(next);
  };
  return [theme, choose];
}
