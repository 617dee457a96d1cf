// The colours and corners of one form, as a sheet of its own: styles in the page itself are not allowed to run.
import type { FormLook } from '@parley/forms';
import { brandColours } from '../brand-colours';

const corners = { square: '0', soft: '10px', round: '18px' } as const;

export function lookSheet(look: FormLook | undefined, brandColour: string): string {
  const { brand, on, inkLight, inkDark } = brandColours(look?.colour ?? brandColour);
  return `:root {
  --brand: ${brand};
  --on-brand: ${on};
  --accent: light-dark(${inkLight}, ${inkDark});
  --radius: ${corners[look?.corners ?? 'soft']};
}
.submit, .submit:hover { background: var(--brand); color: var(--on-brand); }
.submit:hover { background: color-mix(in oklab, var(--brand) 88%, var(--on-brand)); }
`;
}
