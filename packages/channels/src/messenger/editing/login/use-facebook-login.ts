// Drives the Facebook window: opened in the click itself, watched until it answers, and given up cleanly (R90).
import { useEffect, useRef, useState } from 'react';
import type { SignInDoor, SignInPage } from '../../../channel-editor';

export type LoginState =
  | { readonly kind: 'idle' | 'blocked' | 'waiting' | 'closed' | 'declined' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly signInId: string; readonly pages: readonly SignInPage[] };

const lookEvery = 1_000;
/** A window that closes itself has just told its outcome, so it gets a moment to arrive. */
const closedLooks = 3;

export function useFacebookLogin(door: SignInDoor) {
  const [state, setState] = useState<LoginState>({ kind: 'idle' });
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const begin = () => {
    stop.current();
    // Later than this click, every browser would block it.
    const popup = window.open('', 'parley-sign-in', 'popup,width=640,height=760');
    if (!popup) return setState({ kind: 'blocked' });
    setState({ kind: 'waiting' });
    stop.current = watch({ door, popup }, setState);
    return undefined;
  };
  const cancel = () => {
    stop.current();
    setState({ kind: 'idle' });
  };
  return { state, begin, cancel };
}

type Watching = { readonly door: SignInDoor; readonly popup: Window };

/** Gives back how to stop, which closes the window too. */
function watch({ door, popup }: Watching, tell: (state: LoginState) => void): () => void {
  const news = new BroadcastChannel('parley-sign-in');
  let over = false;
  let wake: () => void = () => undefined;
  news.onmessage = () => wake();
  const end = () => {
    over = true;
    news.close();
    wake();
    popup.close();
  };
  const finish = (state: LoginState) => {
    if (over) return;
    end();
    tell(state);
  };
  const run = async () => {
    const begun = await door.begin();
    if ('problem' in begun) return finish({ kind: 'failed', reason: begun.problem });
    if (over) return undefined;
    popup.location.href = begun.address;
    for (let closed = 0; !over; ) {
      await pause(lookEvery, (rouse) => (wake = rouse));
      const seen = await door.look(begun.signInId);
      if (seen.kind === 'ready') finish({ kind: 'ready', signInId: begun.signInId, pages: seen.accounts });
      else if (seen.kind !== 'waiting') finish(seen);
      closed = popup.closed ? closed + 1 : 0;
      if (closed >= closedLooks) finish({ kind: 'closed' });
    }
    return undefined;
  };
  void run();
  return end;
}

function pause(ms: number, offer: (rouse: () => void) => void): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    offer(() => {
      clearTimeout(timer);
      done();
    });
  });
}
