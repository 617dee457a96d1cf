// Where to go after a login: only a path of our own, because an address from outside must not carry anybody away.
export function pathInside(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/flows';
}
