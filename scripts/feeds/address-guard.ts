// Which addresses a program that reads feeds may connect to: the public web, and hosts that the operator trusts.
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const closed = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(network, bits, 'ipv6');

/** The IPv4 address that an IPv6 address stands for, where it does. */
function embedded(address: string): string | undefined {
  const [, first, second] = /^(?:::ffff:|64:ff9b::)(?:0:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address) ?? [];
  if (first && second) {
    const [a, b] = [Number.parseInt(first, 16), Number.parseInt(second, 16)];
    return [a >> 8, a & 255, b >> 8, b & 255].join('.');
  }
  return /^(?:::ffff:|64:ff9b::)(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
}

/** Whether an IP address is of a private network, of the machine itself, or of nobody. */
export function isPrivate(address: string): boolean {
  const four = embedded(address);
  if (four) return closed.check(four, 'ipv4');
  return closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** A host that may not be connected to. */
export class PrivateAddress extends Error {}

/** The hosts (with their ports) that the operator trusts although they are private: `BELFRY_TRUSTED_HOSTS=intra.example:8080`. */
export const trustedHosts = (): readonly string[] =>
  (process.env.BELFRY_TRUSTED_HOSTS ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * Looks up a host as Node does, and refuses private addresses. The connection goes to the very address that was looked
 * at, so a name that changes its address in between gains nothing.
 */
export const guardedLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const open = addresses.filter(({ address }) => !isPrivate(address));
    const [first] = open;
    if (!first || open.length < addresses.length) return callback(new PrivateAddress(host), '', 0);
    return options.all ? callback(null, open) : callback(null, first.address, first.family);
  });
};

/** Throws where a host is given by a private address itself; names are looked at by `guardedLookup`. */
export function refusePrivate(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && isPrivate(host)) throw new PrivateAddress(host);
}
