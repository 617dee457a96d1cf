// Which addresses the server must not call on an author's or provider's word.
import ipaddr from 'ipaddr.js';

/** Everything that is not plainly a public unicast address, also when IPv6 wraps an IPv4 one. */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'rfc6052' && parsed instanceof ipaddr.IPv6) {
    return isPrivateAddress(parsed.toByteArray().slice(12).join('.'));
  }
  return parsed.range() !== 'unicast';
}

/** `allowed` holds host names, addresses and CIDR ranges. */
export function isAllowed(address: string, host: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => entry === host || entry === address || inRange(address, entry));
}

function inRange(address: string, range: string): boolean {
  if (!ipaddr.isValidCIDR(range) || !ipaddr.isValid(address)) return false;
  const [net, bits] = ipaddr.parseCIDR(range);
  const parsed = ipaddr.process(address);
  return parsed.kind() === net.kind() && parsed.match(net, bits);
}
