// One line of a contact's timeline.

/** What happened with somebody, newest first; the studio words the code. */
export type TimelineEntry = {
  readonly at: number;
  readonly code:
    | 'contact-created'
    | 'conversation'
    | 'ticket'
    | 'submission'
    | 'consent-given'
    | 'consent-refused'
    | 'consent-withdrawn'
    | 'merged';
  readonly id: string;
  readonly text: string;
};
