// The stream that says when the chat is set differently. Where it is refused the page asks by and by.
export function hearNews(chat: string, told: (version: unknown) => void): EventSource {
  const source = new EventSource(`${chat}/changes`);
  source.onmessage = ({ lastEventId }) => told(lastEventId);
  return source;
}
