// Every change of a draft is one of these: pure data, so undo is a list and tests need no DOM.
import type { Edge, FlowDraft, Interrupt, Step, Variable } from '../language/document';
import type { FlowTest } from '../language/visit';

export type Point = { readonly x: number; readonly y: number };

export type FlowCommand =
  | { readonly do: 'add-step'; readonly step: Step; readonly at: Point }
  | { readonly do: 'remove-steps'; readonly ids: readonly string[]; readonly heal: boolean }
  | { readonly do: 'move-steps'; readonly to: Readonly<Record<string, Point>> }
  | { readonly do: 'set-options'; readonly id: string; readonly options: Step['options'] }
  | { readonly do: 'rename-step'; readonly id: string; readonly name: string }
  | { readonly do: 'disable-step'; readonly id: string; readonly disabled: boolean }
  | { readonly do: 'connect'; readonly edge: Edge }
  | { readonly do: 'disconnect'; readonly ids: readonly string[] }
  | {
      readonly do: 'insert-on-edge';
      readonly edgeId: string;
      readonly step: Step;
      readonly at: Point;
      readonly newEdgeId: string;
      readonly exit: string;
    }
  | {
      readonly do: 'paste';
      readonly steps: readonly Step[];
      readonly edges: readonly Edge[];
      readonly at: Readonly<Record<string, Point>>;
    }
  | { readonly do: 'set-variables'; readonly variables: readonly Variable[] }
  | { readonly do: 'rename-variable'; readonly from: string; readonly to: string }
  | { readonly do: 'set-interrupts'; readonly interrupts: readonly Interrupt[] }
  | {
      readonly do: 'set-note';
      readonly id: string;
      readonly note: { readonly x: number; readonly y: number; readonly text: string } | null;
    }
  | { readonly do: 'translate'; readonly language: string; readonly key: string; readonly text: string | null }
  | { readonly do: 'set-languages'; readonly language: string; readonly languages: readonly string[] }
  /** 0: none. */
  | { readonly do: 'set-reply-pause'; readonly seconds: number }
  | { readonly do: 'set-tests'; readonly tests: readonly FlowTest[] }
  | { readonly do: 'rename-flow'; readonly name: string }
  | { readonly do: 'replace'; readonly draft: FlowDraft };
