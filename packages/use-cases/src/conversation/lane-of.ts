// The lane of a conversation: everything that changes it runs there, one after another.

/** One lane per person on a connection, so that a second conversation of theirs does not overtake the first. */
export function laneOf(conversation: {
  readonly id: string;
  readonly connectionId: string;
  readonly visitorKey: string | null;
}): string {
  return conversation.visitorKey === null
    ? conversation.id
    : visitorLane(conversation.connectionId, conversation.visitorKey);
}

export function visitorLane(connectionId: string, visitorKey: string): string {
  return `${connectionId}:${visitorKey}`;
}
