// The server face of a connected form.
import type { ChannelRuntime } from '@parley/ports';
import { deliverForm } from './deliver';
import { receiveForm } from './receive';

export const formRuntime: ChannelRuntime = { kind: 'form', receive: receiveForm, deliver: deliverForm };
