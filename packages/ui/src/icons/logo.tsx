// The mark of the product: two speech shapes that meet.
export function Logo({ size = 32, label }: { size?: number; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <path
        d="M8 9.5A2.5 2.5 0 0 1 10.5 7h7A2.5 2.5 0 0 1 20 9.5v4a2.5 2.5 0 0 1-2.5 2.5H12l-4 3.5Z"
        fill="var(--on-accent)"
      />
      <path
        d="M22.6 13.2a2.5 2.5 0 0 1 1.9 2.4V25l-3.7-3.2h-4.6a2.5 2.5 0 0 1-2.4-1.9l-.3-1.5h4.6a4.5 4.5 0 0 0 4.5-4.5Z"
        fill="var(--on-accent)"
        opacity="0.62"
      />
    </svg>
  );
}
