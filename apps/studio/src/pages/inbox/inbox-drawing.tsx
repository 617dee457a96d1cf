// The small picture of an inbox that waits: two speech shapes on a tray.
export function InboxDrawing() {
  return (
    <svg width="148" height="96" viewBox="0 0 148 96" fill="none">
      <rect x="10" y="10" width="84" height="34" rx="12" fill="var(--bubble)" />
      <rect x="22" y="20" width="52" height="5" rx="2.5" fill="var(--line-strong)" />
      <rect x="22" y="30" width="34" height="5" rx="2.5" fill="var(--line-strong)" />
      <rect x="58" y="52" width="80" height="34" rx="12" fill="var(--accent-tint-2)" />
      <rect x="70" y="62" width="48" height="5" rx="2.5" fill="var(--accent-line)" />
      <rect x="70" y="72" width="30" height="5" rx="2.5" fill="var(--accent-line)" />
      <circle cx="20" cy="70" r="10" fill="var(--g-ask-bg)" />
      <circle cx="128" cy="26" r="10" fill="var(--g-decide-bg)" />
    </svg>
  );
}
