// The server face of Messenger.
import type { ChannelRuntime } from '@parley/ports';
import { deliverMessenger } from './deliver';
import { keepsMediaAt } from './inbound/keeps-media-at';
import { readErasure } from './inbound/read-erasure';
import { checkPage } from './outbound/check-page';
import { configurePage } from './outbound/configure-page';
import { facebookLogin } from './outbound/facebook-login';
import { readMessengerProfile } from './outbound/read-profile';
import { releasePage } from './outbound/release-page';
import { sendSignal } from './outbound/send-signal';
import { visitorsOf } from './outbound/visitors-of';
import { receiveMessenger } from './receive';

export const messengerRuntime: ChannelRuntime = {
  kind: 'messenger',
  receive: receiveMessenger,
  deliver: deliverMessenger,
  configure: configurePage,
  readProfile: readMessengerProfile,
  signal: sendSignal,
  check: checkPage,
  signIn: facebookLogin,
  keepsMediaAt,
  release: releasePage,
  readErasure,
  visitorsOf,
};
