// The contract of a channel's browser face: how it is named, set up step by step, previewed, and put to use.
import type { ChannelKind } from '@parley/messages';
import type { ChannelModel } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import type { Hue, IconType, PictureFieldProps } from '@parley/ui';
import type { ComponentType } from 'react';

/** Languages of the people who connect channels. */
export type EditorLanguage = 'en' | 'sv';

export type ChannelWords = {
  /** Name of the kind, e.g. "Facebook Messenger". */
  readonly name: string;
  /** One line: what it is for. */
  readonly about: string;
  /** Said once it is connected: what to do next. */
  readonly next: string;
  /** Title and help of each step, by its id. */
  readonly steps: Readonly<Record<string, { readonly title: string; readonly help: string }>>;
};

/** A connection as it is being set up or changed; nothing of it is stored until saved. */
export type ChannelDraft = {
  readonly name: string;
  readonly settings: JsonObject;
  /** Only those written anew; stored ones stay where they are. */
  readonly secrets: JsonObject;
};

export type DraftPatch = Partial<ChannelDraft>;

/** What is wrong, in words for the author, by field: `name`, or a key of settings or secrets. */
export type DraftProblems = Readonly<Record<string, string>>;

export type ConnectedChannel = ChannelDraft & {
  readonly id: string;
  readonly publicKey: string;
  readonly secretsSet: readonly string[];
  /** The flow that answers first, or null. */
  readonly flowId?: string | null;
};

export type FormChoice = {
  readonly id: string;
  readonly name: string;
  readonly fields: number;
  readonly published: boolean;
  /** Name of the channel that has it already, or null. */
  readonly connectedAs: string | null;
};

export type MemberChoice = {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly available: boolean;
};

export type FlowBeginning = {
  /** The occasion that starts it, as triggers know it. */
  readonly occasion: string;
  /** `talk`: greets, asks and hands over; `reply`: answers once; `mapping`: makes a ticket of what was sent. */
  readonly shape: 'talk' | 'reply' | 'mapping';
  readonly words: Readonly<Record<EditorLanguage, { readonly name: string; readonly about: string }>>;
};

export type PreviewAsked = {
  readonly kind: ChannelKind;
  readonly settings: JsonObject;
  readonly state: 'available' | 'away' | 'offline' | 'full';
  /** Of the answer before: whoever looks at it sees the change. */
  readonly key: string | undefined;
};

/** A page or account somebody may connect after signing in at the provider. */
export type SignInPage = {
  readonly id: string;
  readonly name: string;
  /** False where the person's role there does not suffice. */
  readonly allowed: boolean;
  /** Connected already, here or elsewhere. */
  readonly taken: boolean;
};

/** Signing in at a provider in a window of its own; the tokens stay on the server. */
export type SignInDoor = {
  begin(): Promise<{ readonly signInId: string; readonly address: string } | { readonly problem: string }>;
  look(
    signInId: string,
  ): Promise<
    | { readonly kind: 'waiting' | 'declined' }
    | { readonly kind: 'failed'; readonly reason: string }
    | { readonly kind: 'ready'; readonly accounts: readonly SignInPage[] }
  >;
};

/** What a panel may ask of the studio. */
export type ChannelEditorTools = {
  /** Address of this server as visitors reach it. */
  readonly origin: string;
  readonly workspace: { readonly name: string; readonly colour: string };
  readonly forms: readonly FormChoice[];
  readonly members: readonly MemberChoice[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  /** The addresses mail may be sent from; the first is this installation's own. */
  readonly senders: readonly string[];
  /** Lets the real thing be seen with settings that are not saved; gives its key, or null where they are wrong. */
  showPreview(asked: PreviewAsked): Promise<string | null>;
  /** Mails the code of a connected channel; gives what is wrong, or null. */
  mailCode(asked: {
    readonly connectionId: string;
    readonly to: string;
    readonly code: string;
  }): Promise<string | null>;
  /** Makes a form and opens it to visitors; gives its id, or why it could not be made. */
  createForm(name: string): Promise<{ readonly formId: string } | { readonly problem: string }>;
  randomToken(): string;
  /** Sends pictures; without it none can be chosen. */
  readonly picture?: Pick<PictureFieldProps, 'upload' | 'texts'>;
  /** Whether the workspace's data privacy is on: only then consent options are offered (R101). */
  readonly privacy?: boolean;
  /** Null where this server has no app at the provider of the kind. */
  readonly signIn?: (kind: ChannelKind) => SignInDoor | null;
};

export type ChannelPanelProps = {
  readonly draft: ChannelDraft;
  readonly onChange: (patch: DraftPatch) => void;
  readonly problems: DraftProblems;
  readonly language: EditorLanguage;
  readonly tools: ChannelEditorTools;
  /** Null while it is not connected yet. */
  readonly connected: ConnectedChannel | null;
};

export type CheckProps = Pick<ChannelPanelProps, 'draft' | 'language' | 'tools' | 'connected'>;

export type ChannelStep = {
  readonly id: string;
  readonly Panel: ComponentType<ChannelPanelProps>;
  /** Where it stands once connected: beside the hours, else among the channel's own settings. */
  readonly tab?: 'availability';
  /** What keeps the author from going on. */
  check?(props: CheckProps): DraftProblems;
  /** Work that has to be done before the next step can be shown. */
  finish?(props: CheckProps): Promise<{ readonly patch: DraftPatch } | { readonly problems: DraftProblems }>;
};

export type PreviewProps = Pick<ChannelPanelProps, 'draft' | 'language' | 'tools'> & {
  readonly device: 'desktop' | 'tablet' | 'phone';
};

export type InstallProps = {
  readonly connected: ConnectedChannel;
  readonly language: EditorLanguage;
  readonly tools: ChannelEditorTools;
};

/**
 * The browser face of a channel.
 * @example
 * export const chatEditor: ChannelEditor = { kind: 'chat', model: chatModel, icon: ChatIcon, hue: 'teal', words, ... };
 */
export interface ChannelEditor {
  readonly kind: ChannelKind;
  readonly model: ChannelModel;
  readonly icon: IconType;
  readonly hue: Hue;
  readonly words: Readonly<Record<EditorLanguage, ChannelWords>>;
  readonly steps: readonly ChannelStep[];
  /** What a new connection begins with, on top of the model's defaults. */
  begin?(tools: ChannelEditorTools, language: EditorLanguage): DraftPatch;
  /** What a flow made for this channel begins with, offered where flows are made. */
  readonly beginning?: FlowBeginning;
  /** Drawn live beside the settings. */
  readonly Preview?: ComponentType<PreviewProps>;
  /** Devices the preview can stand for; none: it looks the same everywhere. */
  readonly devices?: readonly PreviewProps['device'][];
  /** What is left to do elsewhere: code to paste, an address to enter. */
  readonly Install: ComponentType<InstallProps>;
  /** A site can vouch for who its visitors are, with a secret of this connection. */
  readonly vouchesForVisitors?: boolean;
  /** The address that opens a flow by its ref, where the channel has such links (R88). */
  directLink?(settings: JsonObject, ref: string): string;
  /** What the codes of a health check mean, when well and when not; left out where there is nobody to ask. */
  readonly health?: Readonly<Record<EditorLanguage, Readonly<Record<string, HealthWords>>>>;
  /** The form this connection takes, so that it can be managed from the list (R128). */
  formId?(settings: JsonObject): string | null;
}

export type HealthWords = { readonly well: string; readonly ill: string };

export type ChannelEditors = { readonly [kind: string]: ChannelEditor };
