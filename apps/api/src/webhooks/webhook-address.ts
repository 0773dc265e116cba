import { isIP } from 'node:net';
import { isForbidden } from './forbidden-addresses.js';

/** So long an address is at most, as it is kept: what is not plain in it has become longer by then. */
const LONGEST = 2000;
const PORTS = new Set(['', '443', '8443']);
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether webhooks may also go to this very machine over http: for who builds one (CADANS_WEBHOOKS_LOCAL=1), never in earnest. */
export const allowsLocal = (environment: NodeJS.ProcessEnv): boolean =>
  environment.CADANS_WEBHOOKS_LOCAL === '1';

/**
 * The address a webhook may have, or nothing: https, on port 443 or 8443, nobody's name or password in it, and not written as
 * an address that is not on the internet. Where a name leads is looked at when something is sent.
 */
export function webhookAddress(text: string, local: boolean): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.href.length > LONGEST) return undefined;
  if (url.username !== '' || url.password !== '' || url.hash !== '') return undefined;
  if (local && url.protocol === 'http:' && LOCAL.has(url.hostname)) return url;
  if (url.protocol !== 'https:' || !PORTS.has(url.port)) return undefined;
  const host = hostOf(url);
  if (isIP(host) !== 0) return isForbidden(host) ? undefined : url;
  // A name of one part, or one that is only of a house's own network, is not on the internet.
  const isPublic = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host) && !OF_A_HOUSE.test(host);
  return isPublic ? url : undefined;
}

/** The host of a URL without the brackets of IPv6, and without the dot a name may end in. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

const OF_A_HOUSE =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid|onion)$/;
