// The small picture of contacts: faces with a line of facts each.
export function ContactsDrawing() {
  return (
    <svg width="148" height="96" viewBox="0 0 148 96" fill="none">
      {(['say', 'ask', 'decide'] as const).map((hue, row) => (
        <g key={hue} transform={`translate(0 ${8 + row * 29})`}>
          <rect x="8" y="0" width="132" height="24" rx="7" fill="var(--surface)" stroke="var(--line-strong)" />
          <circle cx="22" cy="12" r="7" fill={`var(--g-${hue}-bg)`} />
          <rect x="36" y="6" width={58 - row * 10} height="5" rx="2.5" fill="var(--line-strong)" />
          <rect x="36" y="14" width={38 + row * 8} height="4" rx="2" fill="var(--line)" />
        </g>
      ))}
    </svg>
  );
}
