import { BlockList, isIP } from 'node:net';

/** Where a request from here would reach what is not on the internet: each network, and why it is none. */
const FORBIDDEN: readonly (readonly [network: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  // This host, private networks, shared by carriers, loopback, link-local (and the metadata of clouds).
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  // Protocols, documentation, relays, benchmarks, many at once, reserved, everybody.
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
  // Of IPv6 only what is given out is open; within that, ways into IPv4 and documentation are not.
  ['::', 3, 'ipv6'],
  ['4000::', 2, 'ipv6'],
  ['8000::', 1, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
];

// Apart: one list would look for an IPv4 address among the networks of IPv6 as well, and find it in the first.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits, family] of FORBIDDEN) blocked[family].addSubnet(network, bits, family);

/** Whether an address, as a resolver or a URL gives it, is one to which nothing is ever sent; what is no address is. */
export function isForbidden(address: string): boolean {
  const family = isIP(address);
  // A zone (`fe80::1%eth0`) is of this machine.
  if (family === 0 || address.includes('%')) return true;
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  return blocked[kind].check(address, kind);
}
