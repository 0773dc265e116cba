import { lookup as systemLookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isForbidden } from './forbidden-addresses.js';
import { hostOf, webhookAddress } from './webhook-address.js';

/** The longest a delivery takes, in milliseconds, and the most that is read of an answer, in bytes. */
export const PATIENCE = 10_000;
const MOST_READ = 64 * 1024;

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** How deliveries reach out. A name is looked up once, and what was looked at is what is connected to. */
export interface Way {
  readonly lookup: (host: string) => Promise<readonly Address[]>;
  /** Whether http to this very machine is allowed. */
  readonly local: boolean;
  readonly patience: number;
  /** Whom it trusts besides the usual ones. */
  readonly ca?: string;
}

export const USUAL_WAY: Omit<Way, 'local'> = {
  lookup: (host) => systemLookup(host, { all: true }),
  patience: PATIENCE,
};

/** What came of it: a status with the beginning of the answer, or why there was none. */
export interface Reached {
  readonly status: number | null;
  readonly took: number;
  readonly answer: string | null;
  readonly error: string | null;
}

/** Posts to an address on the internet, follows nothing, and never takes longer or reads more than it may. Never throws. */
export async function reach(
  way: Way,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Reached> {
  const begun = performance.now();
  const took = () => Math.round(performance.now() - begun);
  const late = AbortSignal.timeout(way.patience);
  try {
    const url = webhookAddress(address, way.local);
    if (!url) throw new Unreachable('refused_address');
    const pinned = await Promise.race([whereIs(way, url), lateness(late)]);
    const { status, answer } = await post(way, { url, pinned, headers, body, late });
    return { status, answer, error: null, took: took() };
  } catch (error) {
    return { status: null, answer: null, error: late.aborted ? 'timeout' : nameOf(error), took: took() };
  }
}

/** Where a name leads, if all of it is on the internet: one address of this house among them refuses it. */
async function whereIs({ lookup, local }: Way, url: URL): Promise<Address> {
  const host = hostOf(url);
  const family = isIP(host);
  const found = family === 0 ? await lookup(host) : [{ address: host, family }];
  const [first] = found;
  if (!first) throw new Unreachable('not_found');
  const isHere = local && url.protocol === 'http:';
  if (!isHere && found.some(({ address }) => isForbidden(address))) throw new Unreachable('refused_address');
  return first;
}

interface Sending {
  readonly url: URL;
  readonly pinned: Address;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly late: AbortSignal;
}

function post(
  { ca }: Way,
  { url, pinned, headers, body, late }: Sending,
): Promise<{ status: number; answer: string }> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      // The name stays for TLS and for the host header; the address is the one that was looked at.
      lookup: (_name, { all }, found) => {
        if (all) found(null, [{ ...pinned }]);
        else found(null, pinned.address, pinned.family);
      },
      agent: false,
      signal: late,
      ...(ca && { ca }),
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      let read = 0;
      const end = () => {
        sent.destroy();
        resolve({ status: response.statusCode ?? 0, answer: beginningOf(Buffer.concat(parts)) });
      };
      response.on('data', (part: Buffer) => {
        parts.push(part);
        read += part.length;
        if (read >= MOST_READ) end();
      });
      response.on('end', end);
      response.on('error', reject);
    });
    sent.end(body);
  });
}

/** The first 1 kB as text that a database keeps: whatever was cut through or cannot be shown, is marked. */
function beginningOf(bytes: Buffer): string {
  return bytes
    .subarray(0, 1024)
    .toString('utf8')
    .replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
}

function lateness(late: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    late.addEventListener('abort', () => reject(late.reason), { once: true }),
  );
}

class Unreachable extends Error {}

/** What the system calls it (ECONNREFUSED, CERT_HAS_EXPIRED …); never where it was looked for. */
function nameOf(error: unknown): string {
  if (error instanceof Unreachable) return error.message;
  const carries = typeof error === 'object' && error !== null && 'code' in error;
  return carries && typeof error.code === 'string' ? error.code.slice(0, 100) : 'failed';
}
