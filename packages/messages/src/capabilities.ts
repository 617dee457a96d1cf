// What a channel can show and when it may be written to: dated data that editor, checker and runtime all read.

export interface ChannelCapabilities {
  /** Longest text of one message, in UTF-16 units; longer text is split. */
  readonly maxText: number;
  /** Bold, italic, links and lists. False: `*bold*`, `_italic_`, the address behind the words, and lines. */
  readonly rich: boolean;
  /** Choices shown as tappable replies. `max: 0` where the channel has none: they become numbered text. */
  readonly choices: { readonly max: number; readonly maxLabel: number };
  /** Link buttons. `max: 0`: they become text with the address. `maxText` is the longest text beside them. */
  readonly buttons: { readonly max: number; readonly maxLabel: number; readonly maxText: number };
  readonly images: boolean;
  /** What plays or opens in the conversation itself; the rest is sent as a link. */
  readonly video: boolean;
  readonly audio: boolean;
  readonly files: boolean;
  readonly embeds: boolean;
  /** Cards of one message. `max: 0`: each card becomes a picture and text. */
  readonly cards: {
    readonly max: number;
    readonly maxTitle: number;
    readonly maxText: number;
    readonly maxButtons: number;
  };
  readonly typing: boolean;
  readonly receipts: boolean;
  /** Hours after the visitor's last action in which a flow, respectively a member, may write; null = always. */
  readonly window: { readonly flowHours: number | null; readonly memberHours: number | null };
  /** Where the numbers come from and when they were read. */
  readonly source: string;
  readonly asOf: string;
}
