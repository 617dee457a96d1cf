// The order of chatflows, and what can be said of it without a visit.
import { type Chatflow, chatflowSchema } from '@parley/helpdesk';

export function moveChatflow(chatflows: readonly Chatflow[], id: string, to: 'top' | 'bottom'): Chatflow[] {
  const moved = chatflows.filter((one) => one.id === id);
  const rest = chatflows.filter((one) => one.id !== id);
  return to === 'top' ? [...moved, ...rest] : [...rest, ...moved];
}

/** New ones come first: those for everyone would cover them. */
export function addChatflow(chatflows: readonly Chatflow[], id: string): Chatflow[] {
  return [chatflowSchema.parse({ id, flowId: null }), ...chatflows];
}

export function replaceChatflow(chatflows: readonly Chatflow[], changed: Chatflow): Chatflow[] {
  return chatflows.map((one) => (one.id === changed.id ? changed : one));
}

/** One that comes after a live one for everyone is never reached. */
export function isCovered(
  chatflows: readonly Chatflow[],
  id: string,
  isLive: (chatflow: Chatflow) => boolean,
): boolean {
  const place = chatflows.findIndex((one) => one.id === id);
  return chatflows.slice(0, place).some((one) => isForEveryone(one) && isLive(one));
}

/** Whether it can be stored: no rule compares with nothing. */
export function isFinished(chatflow: Chatflow): boolean {
  return chatflowSchema.safeParse(chatflow).success;
}

export function isForEveryone({ targeting, display }: Chatflow): boolean {
  const { include, exclude, visitor } = targeting;
  return include.length + exclude.length + visitor.length === 0 && !display.hideOnPhone;
}
