import { readFacts } from '@cadans/contracts/read-facts';
import { dayInZone } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import { LRUCache } from 'lru-cache';
import { inTenantScope } from '../database/tenant-scope.js';
import { factsState, readFactsText } from '../facts/reading-facts.js';
import type { RoundStore } from './people.js';

/** Colleagues come after each other: of so many organisations the facts stay at hand. */
const AT_HAND = 4;

/** The facts of organisations as of one instant, each in its own time zone, for as long as one round takes. */
export class RoundFacts {
  readonly #kept = new LRUCache<string, Promise<Facts | null>>({ max: AT_HAND });
  readonly #store: RoundStore;
  readonly #now: Date;

  constructor(store: RoundStore, now: Date) {
    this.#store = store;
    this.#now = now;
  }

  /** Null of an organisation that has no plan at all. */
  read(organisationId: string, timeZone: string): Promise<Facts | null> {
    const kept = this.#kept.get(organisationId);
    if (kept) return kept;
    const reading = inTenantScope({ organisationId }, () => this.ask(organisationId, timeZone));
    this.#kept.set(organisationId, reading);
    return reading;
  }

  private async ask(organisationId: string, timeZone: string): Promise<Facts | null> {
    const reader = { organisationId, today: dayInZone(this.#now, timeZone) };
    const state = await factsState(this.#store, reader);
    if (state.tag === undefined) return null;
    return readFacts(JSON.parse(await readFactsText(this.#store, reader, state)));
  }
}
