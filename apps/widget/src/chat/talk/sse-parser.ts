// Cuts a text stream into server-sent events, however the network has sliced it.
export interface StreamEvent {
  event: string;
  data: string;
  id: string | null;
}

export function createSseParser(heard: (event: StreamEvent) => void): (chunk: string) => void {
  let rest = '';
  let block = empty();
  return (chunk) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line !== '') addLine(block, line);
      else {
        if (block.data.length > 0) heard({ event: block.event, data: block.data.join('\n'), id: block.id });
        block = empty();
      }
    }
  };
}

interface Block {
  event: string;
  data: string[];
  id: string | null;
}

function empty(): Block {
  return { event: 'message', data: [], id: null };
}

function addLine(block: Block, line: string): void {
  const colon = line.indexOf(':');
  if (colon === 0) return;
  const field = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
  if (field === 'data') block.data.push(value);
  if (field === 'event') block.event = value;
  if (field === 'id') block.id = value;
}
