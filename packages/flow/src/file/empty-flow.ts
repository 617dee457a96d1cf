// A flow nobody has drawn anything in yet.
import type { FlowDraft } from '../language/document';

/** A draft without steps; `language` is the one its texts will be written in. */
export function emptyFlow(name: string, language: string): FlowDraft {
  return {
    format: 'parley.flow',
    formatVersion: 1,
    name,
    language,
    languages: [],
    variables: [],
    steps: [],
    edges: [],
    interrupts: [],
    translations: {},
    layout: { steps: {}, notes: [] },
  };
}
