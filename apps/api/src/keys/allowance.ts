const MINUTE = 60_000;

/** So many requests a key may make at once, and so many a minute after that. */
export const AT_ONCE = 120;
export const A_MINUTE = 240;

interface Left {
  readonly requests: number;
  readonly at: number;
}

/** How many requests each key may still make. Kept by each process for itself: with several, a key may that much of each. */
export class Allowance {
  readonly #left = new Map<string, Left>();

  /** Takes one request of a key. Answers 0, or after how many seconds there is one again. */
  take(keyId: string, now: number): number {
    const { requests, at } = this.#left.get(keyId) ?? { requests: AT_ONCE, at: now };
    const grown = Math.min(AT_ONCE, requests + (Math.max(now - at, 0) * A_MINUTE) / MINUTE);
    const taken = grown >= 1 ? grown - 1 : grown;
    this.#left.set(keyId, { requests: taken, at: now });
    if (this.#left.size > MOST_REMEMBERED) this.forgetWhole(now);
    return grown >= 1 ? 0 : Math.ceil(((1 - grown) * MINUTE) / A_MINUTE / 1000);
  }

  /** Who was silent long enough to have everything again need not be remembered. */
  private forgetWhole(now: number): void {
    for (const [id, { at }] of this.#left)
      if (now - at > (AT_ONCE * MINUTE) / A_MINUTE) this.#left.delete(id);
  }
}

const MOST_REMEMBERED = 10_000;
