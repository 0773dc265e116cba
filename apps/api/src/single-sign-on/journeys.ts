import type { Arrival } from '@cadans/contracts/single-sign-on';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../http/refusal.js';
import type { Arrived } from './arrived.js';
import { IdentityProvider } from './identity-provider.js';
import { type Purpose, type Traveller, Trips } from './trips.js';

/** Where a browser is sent, and the cookie by which it is known when it comes back. */
export interface Departed {
  readonly address: string;
  readonly cookie: string;
}

/** How much earlier than they left somebody may have signed in by the clock of the provider, in milliseconds. */
const CLOCKS_APART = 30_000;

/** Sends browsers to the identity provider, and reads who came back. */
@Injectable()
export class Journeys {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly trips: Trips,
  ) {}

  async depart(purpose: Purpose, traveller: Traveller): Promise<Departed> {
    this.provider.require();
    const { trip, cookie } = this.trips.begin(purpose, traveller);
    // Who confirms who they are is asked anew, signed in there or not.
    const anew = purpose.startsWith('confirm ');
    return { address: await this.provider.pageFor(trip, { anew }), cookie };
  }

  /** Who came back from just this. Refused: whoever the provider sent back without a code. */
  async arrive(purpose: Purpose, traveller: Traveller, arrival: Arrival): Promise<Arrived> {
    this.provider.require();
    const { state, code, iss } = arrival;
    // It ends before anybody is asked anything: of two at once one goes on.
    const trip = await this.trips.end(purpose, traveller, state);
    if (code === undefined) throw new Refusal('sign_on_refused');
    const arrived = await this.provider.arrive(trip, { state, code, iss });
    if (!purpose.startsWith('confirm ')) return arrived;
    const { signedInAt } = arrived;
    const isAnew = signedInAt !== null && signedInAt * 1000 >= trip.begunAt - CLOCKS_APART;
    if (!isAnew) throw new Refusal('sign_on_refused');
    return arrived;
  }
}
