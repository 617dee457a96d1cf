// A world that notes what performers ask of it.
import type { Effect } from '@parley/engine';
import type { EffectTools } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';

export function notingTools(): EffectTools & { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  return {
    asked,
    openTicket: async (ticket) => {
      asked.push(['open-ticket', ticket]);
      return { ticketId: 'tic_1', number: 17 };
    },
    setContactProperty: async (property, value) => {
      asked.push(['set-contact-property', property, value]);
    },
    handOver: async (to) => {
      asked.push(['hand-over', to]);
      return { assigned: true };
    },
  };
}

export function effectOf(kind: string, data: JsonObject): Effect {
  return { kind, stepId: 's', data };
}
