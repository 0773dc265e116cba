import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../http/refusal.js';

const MINUTE = 60_000;

/** Counts what somebody asks in a minute. It forgets who has been away longest, so that it never grows. */
export class TurnsOfCallers {
  readonly #taken = new LRUCache<string, { turns: number; until: number }>({ max: 50_000 });

  constructor(private readonly now: () => number = Date.now) {}

  /** Takes a turn of at most so many a minute; refused (429) when they are used up, with how long to wait. */
  take(whose: string, most: number): void {
    const now = this.now();
    const taken = this.#taken.get(whose);
    const counted = taken && taken.until > now ? taken : { turns: 0, until: now + MINUTE };
    counted.turns += 1;
    this.#taken.set(whose, counted);
    if (counted.turns <= most) return;
    throw new Refusal('too_many', { retryAfter: Math.ceil((counted.until - now) / 1000) });
  }
}

/** By what an address is counted: of IPv6 its first 64 bits, which one household or server has to itself. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}
