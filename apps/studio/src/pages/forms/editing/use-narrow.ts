// Whether the window is too narrow for side panels, so that they open as drawers.
import { useSyncExternalStore } from 'react';

const query = '(max-width: 900px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
