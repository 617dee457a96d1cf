// A flow in miniature: a question, its choices, and a person who takes over. Drawn, no words to translate.
export function LoginPicture() {
  return (
    <svg viewBox="0 0 520 320" width="520" aria-hidden="true">
      <g fill="none" stroke="var(--edge)" strokeWidth="1.7">
        <path d="M214 173h34q10 0 10 10v57q0 10 10 10h34M214 209h34q10 0 10 10" />
        <path d="m297 245 6 5-6 5" />
      </g>
      <g fill="none" stroke="var(--accent)" strokeWidth="2.6" strokeLinecap="round">
        <path d="M214 137h87m-6-6 7 6-7 6" />
      </g>
      <PictureNode x={24} y={28} height={212} hue="ask" />
      <rect x={44} y={76} width={134} height={34} rx={11} fill="var(--bubble)" />
      <rect x={56} y={89} width={96} height={8} rx={4} fill="var(--line-strong)" />
      <PictureChoice y={124} lit />
      <PictureChoice y={160} />
      <PictureChoice y={196} />
      <PictureNode x={310} y={113} height={90} hue="compose" lit />
      <rect x={330} y={157} width={112} height={30} rx={11} fill="var(--accent-tint-2)" />
      <rect x={342} y={168} width={80} height={8} rx={4} fill="var(--accent-line)" />
      <PictureNode x={310} y={226} height={56} hue="act" />
    </svg>
  );
}

interface PictureNodeProps {
  x: number;
  y: number;
  height: number;
  hue: 'ask' | 'compose' | 'act';
  lit?: boolean;
}

function PictureNode({ x, y, height, hue, lit }: PictureNodeProps) {
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={190}
        height={height}
        rx={12}
        fill="var(--raised)"
        stroke={lit ? 'var(--accent)' : 'var(--node-line)'}
        strokeWidth={lit ? 2 : 1}
      />
      <rect x={x + 14} y={y + 12} width={24} height={24} rx={7} fill={`var(--g-${hue}-bg)`} />
      <circle cx={x + 26} cy={y + 24} r={4} fill={`var(--g-${hue})`} />
      <rect x={x + 48} y={y + 20} width={92} height={8} rx={4} fill="var(--text-3)" opacity={0.5} />
    </g>
  );
}

function PictureChoice({ y, lit }: { y: number; lit?: boolean }) {
  return (
    <g>
      <rect
        x={100}
        y={y}
        width={100}
        height={26}
        rx={13}
        fill={lit ? 'var(--accent-tint)' : 'var(--raised)'}
        stroke={lit ? 'var(--accent)' : 'var(--accent-line)'}
        strokeWidth={1.25}
      />
      <rect x={116} y={y + 9} width={64} height={8} rx={4} fill="var(--accent-text)" opacity={0.55} />
      <circle
        cx={214}
        cy={y + 13}
        r={5}
        fill={lit ? 'var(--accent)' : 'var(--raised)'}
        stroke={lit ? 'var(--accent)' : 'var(--edge)'}
        strokeWidth={2}
      />
    </g>
  );
}
