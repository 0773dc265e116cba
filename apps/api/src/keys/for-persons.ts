import type { Endpoint } from '@cadans/contracts/endpoint';

/** What no key opens, whatever it was made for: it is about a person, is confirmed by one, or goes on after it was revoked. */
export function isForPersons({ may: needed, inPerson, confirmed, stream }: Endpoint): boolean {
  return needed === 'signed_in' || Boolean(inPerson) || Boolean(confirmed) || Boolean(stream);
}
