// The small picture of a board: three stages, a card on its way.
export function TicketsDrawing() {
  return (
    <svg width="168" height="96" viewBox="0 0 168 96" fill="none">
      {[4, 60, 116].map((x) => (
        <rect key={x} x={x} y="4" width="48" height="88" rx="8" fill="var(--sunken)" />
      ))}
      <rect x="10" y="12" width="36" height="20" rx="5" fill="var(--surface)" stroke="var(--line-strong)" />
      <rect x="10" y="36" width="36" height="20" rx="5" fill="var(--surface)" stroke="var(--line-strong)" />
      <rect x="122" y="12" width="36" height="20" rx="5" fill="var(--surface)" stroke="var(--line-strong)" />
      <rect x="66" y="12" width="36" height="20" rx="5" stroke="var(--accent)" strokeDasharray="3 3" />
      <g transform="rotate(4 92 52)">
        <rect
          x="72"
          y="38"
          width="40"
          height="24"
          rx="5"
          fill="var(--surface)"
          stroke="var(--accent)"
          strokeWidth="1.5"
        />
        <rect x="78" y="45" width="24" height="4" rx="2" fill="var(--accent-line)" />
        <rect x="78" y="53" width="14" height="4" rx="2" fill="var(--line-strong)" />
      </g>
    </svg>
  );
}
