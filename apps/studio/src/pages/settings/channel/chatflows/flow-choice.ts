// A flow a chatflow may lead to.
import { type FlowId, idFrom } from '@parley/primitives';

export interface FlowChoice {
  id: string;
  name: string;
  /** Published and switched on. */
  live: boolean;
}

export function flowIdOf(id: string | null): FlowId | null {
  return id ? idFrom('flow', id) : null;
}
