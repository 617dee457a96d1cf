// Tells fields inside a panel which step they belong to, so that they can offer its translations.
import { createContext, useContext } from 'react';

export const PanelStepContext = createContext<string | null>(null);

export function usePanelStep(): string | null {
  return useContext(PanelStepContext);
}
