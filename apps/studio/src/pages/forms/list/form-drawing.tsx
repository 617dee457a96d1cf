// The drawing of the empty list: a small form.
export function FormDrawing() {
  return (
    <svg width="200" height="168" viewBox="0 0 200 168" fill="none">
      <rect x="30" y="8" width="140" height="152" rx="12" fill="var(--raised)" stroke="var(--line-strong)" />
      <rect x="46" y="24" width="72" height="9" rx="4.5" fill="var(--text-3)" />
      {[46, 80].map((y) => (
        <g key={y}>
          <rect x="46" y={y} width="38" height="5" rx="2.5" fill="var(--line-field)" />
          <rect x="46" y={y + 9} width="108" height="18" rx="5" fill="var(--field)" stroke="var(--line-field)" />
        </g>
      ))}
      <rect x="46" y="118" width="58" height="22" rx="7" fill="var(--accent)" />
      <rect x="60" y="127" width="30" height="4" rx="2" fill="var(--on-accent)" />
    </svg>
  );
}
