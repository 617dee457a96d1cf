// What the use-cases need to read a mail: raw bytes in, its words and files out.

export type MailAttachment = {
  /** As the sender called it; empty where they did not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Shown within the words, such as a logo below a signature. */
  readonly inline: boolean;
};

export type InboundMail = {
  /** With its angle brackets; null where the mail has none. */
  readonly messageId: string | null;
  /** Message-IDs the mail answers, nearest first; whatever stood there that is none is left out. */
  readonly answers: readonly string[];
  readonly from: { readonly address: string; readonly name: string } | null;
  /** Everybody it says it was sent to, lower case, also as the mail server noted it. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** Plain words, made from HTML where there are no others. */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** First value of each header, by its name in lower case, on one line. */
  readonly headers: Readonly<Record<string, string>>;
};

export interface MailReader {
  /**
   * Null for what is no mail. Never throws, whatever it is given.
   * @example const mail = await mailReader.read(bytes)
   */
  read(raw: Uint8Array): Promise<InboundMail | null>;
}
