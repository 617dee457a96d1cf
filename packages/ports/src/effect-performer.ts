// The contract of an effect a step kind brings along: what the server does when its turn comes.
import type { Effect } from '@parley/engine';
import type { CodeOutcome } from './code-runner';
import type { HttpCall } from './channel';
import type { Mail } from './mailer';
import type { JsonObject } from '@parley/primitives';

/** What a performer may do. Each answer is an exit of the step plus variables, or a failure in words. */
export interface EffectTools {
  /** Opens a ticket once per effect key; nulls mean the workspace's defaults. Null where its limits forbid it; the team is told why. */
  openTicket(ticket: {
    readonly name: string;
    readonly description: string;
    readonly pipelineId: string | null;
    readonly stageId: string | null;
    readonly priority: 'low' | 'normal' | 'high' | 'urgent';
    /** `conversation`: the member who has the conversation, if one has. Omitted: nobody. */
    readonly owner?: 'conversation' | 'none';
    readonly properties: JsonObject;
  }): Promise<{ readonly ticketId: string; readonly number: number } | null>;
  /** Sets a property of the conversation's contact, making a contact where none is known yet. */
  setContactProperty(property: string, value: string | number | boolean): Promise<void>;
  /** Gives the conversation to the team by the connection's routing, or to the named member or team. */
  handOver(to: {
    readonly memberId: string | null;
    readonly teamId: string | null;
  }): Promise<{ readonly assigned: boolean }>;
  /** Puts labels on the conversation; those that are not there (any more) are left out. */
  addLabels(labelIds: readonly string[]): Promise<void>;
  /** Writes a decision about storing data into the ledger, with the words it was made on; once per effect key. */
  keepConsent(consent: { readonly given: boolean; readonly text: string }): Promise<void>;
  /** Writes a private note to the team, once per effect key. */
  addNote(text: string): Promise<void>;
  /** Closes the conversation; the visitor's next message opens it again. */
  closeConversation(): Promise<void>;
  /** Makes the conversation the named member's or, in turn, one of the team's, and tells the visitor nothing. Both null: by the connection's routing. */
  assign(to: {
    readonly memberId: string | null;
    readonly teamId: string | null;
  }): Promise<{ readonly assigned: boolean }>;
  /** Calls a web service through the client that refuses private addresses; the effect's key goes along as `idempotency-key`. */
  callHttp: HttpCall;
  /** Lets time pass before another try. */
  pause(ms: number): Promise<void>;
  /** Runs the workspace's own code in the closed box, if an admin allows code there; the clock and chance inside are those of the effect. */
  runCode(source: string, event: JsonObject): Promise<CodeOutcome>;
  /** Starts another flow here in place of this one, with these variables. False when it is not published or switched off. */
  startFlow(flowId: string, values: JsonObject): Promise<boolean>;
  /** Sends a form with answers given in the conversation, once per effect key. Null when it is stored, else why not, in words. */
  submitForm(formId: string, values: JsonObject): Promise<string | null>;
  /** Queues a mail, once per effect key. False where the address is none. */
  sendMail(mail: Mail): Promise<boolean>;
  /** Queues a mail with the conversation so far, once per effect key; null: to the contact's address. False where there is no address, or it was mailed too often. */
  sendTranscript(to: string | null): Promise<boolean>;
  /** Changes the newest ticket of the conversation; nulls stay as they are. Null where it has no ticket. */
  updateTicket(change: {
    readonly name: string | null;
    readonly stageId: string | null;
    readonly priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  }): Promise<{ readonly ticketId: string; readonly number: number } | null>;
}

export type PerformOutcome =
  /** `exit` is fed back to the session as `effect-done` when given. */
  | { readonly kind: 'done'; readonly exit?: string; readonly values?: JsonObject }
  | { readonly kind: 'failed'; readonly reason: string };

/** Safe to call twice with the same effect: the tools notice by the effect's key. */
export interface EffectPerformer {
  /** The effect kind it performs, e.g. `open-ticket`. */
  readonly effect: string;
  perform(effect: Effect, tools: EffectTools): Promise<PerformOutcome>;
}

export type EffectPerformers = { readonly [effectKind: string]: EffectPerformer };
