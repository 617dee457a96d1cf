// The properties every contact may have without anybody defining them.
import type { PropertyShape } from '../entities/property';

export const builtInContactProperties = [
  { key: 'first_name', label: 'First name', kind: 'text', required: false, options: [] },
  { key: 'last_name', label: 'Last name', kind: 'text', required: false, options: [] },
  { key: 'email', label: 'Email', kind: 'email', required: false, options: [] },
  { key: 'phone', label: 'Phone', kind: 'phone', required: false, options: [] },
  { key: 'company', label: 'Company', kind: 'text', required: false, options: [] },
] as const satisfies readonly PropertyShape[];
