// The server face of web chat.
import type { ChannelRuntime } from '@parley/ports';
import { deliverChat } from './deliver';
import { receiveChat } from './receive';

export const chatRuntime: ChannelRuntime = { kind: 'chat', receive: receiveChat, deliver: deliverChat };
