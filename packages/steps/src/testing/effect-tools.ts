// A world that notes what performers ask of it.
import type { Effect } from '@parley/engine';
import type { CodeOutcome, EffectTools } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';

type Answer = Awaited<ReturnType<EffectTools['callHttp']>>;

/** Web services and code give these answers in turn. */
export function notingTools(
  answers: Answer[] = [],
  outcomes: CodeOutcome[] = [],
): EffectTools & { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  return {
    asked,
    openTicket: async (ticket) => {
      asked.push(['open-ticket', ticket]);
      return ticket.name === 'Beyond the limit' ? null : { ticketId: 'tic_1', number: 17 };
    },
    setContactProperty: async (property, value) => {
      asked.push(['set-contact-property', property, value]);
    },
    handOver: async (to) => {
      asked.push(['hand-over', to]);
      return { assigned: true };
    },
    addNote: async (text) => {
      asked.push(['add-note', text]);
    },
    closeConversation: async () => {
      asked.push(['close-conversation']);
    },
    assign: async (to) => {
      asked.push(['assign', to]);
      return { assigned: true };
    },
    callHttp: async (request) => {
      asked.push(['call-http', request]);
      return answers.shift() ?? { kind: 'no-answer', reason: 'No answer was prepared.' };
    },
    pause: async () => {},
    keepConsent: async (consent) => {
      asked.push(['keep-consent', consent]);
    },
    addLabels: async (labelIds) => {
      asked.push(['add-labels', labelIds]);
    },
    startFlow: async (flowId, values) => {
      asked.push(['start-flow', flowId, values]);
      return true;
    },
    runCode: async (source, event) => {
      asked.push(['run-code', source, event]);
      return outcomes.shift() ?? { kind: 'failed', reason: 'No outcome was prepared.' };
    },
    sendMail: async (mail) => {
      asked.push(['send-mail', mail]);
      return true;
    },
    submitForm: async (formId, values) => {
      asked.push(['submit-form', formId, values]);
      return formId === 'gone' ? 'No such form.' : null;
    },
    sendTranscript: async (to) => {
      asked.push(['send-transcript', to]);
      return to !== 'nobody@example.com';
    },
    updateTicket: async (change) => {
      asked.push(['update-ticket', change]);
      return change.name === 'No ticket' ? null : { ticketId: 'tic_1', number: 17 };
    },
  };
}

export function effectOf(kind: string, data: JsonObject): Effect {
  return { kind, stepId: 's', data };
}
