// A flow file as a command takes it.
import { type FlowDraft, parseFlowText } from '@parley/flow';
import { readText, Unusable } from '../words';

export function readFlow(file: string): FlowDraft {
  const parsed = parseFlowText(readText(file));
  if (parsed.ok) return parsed.value;
  throw new Unusable(
    `${file} is no flow: ${parsed.error
      .map(({ message }) => message)
      .slice(0, 3)
      .join(' ')}`,
  );
}
