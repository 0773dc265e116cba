import type { Endpoint } from '@cadans/contracts/endpoint';

/**
 * What no key opens, whatever it was made for: it is about a person, is confirmed by one, goes on after it was revoked, or
 * writes although who only reads may ask it: one's own views, feeds and notices. A key to read reads, and nothing else.
 */
export function isForPersons({
  may: needed,
  method,
  inPerson,
  confirmed,
  stream,
  onlyByKey,
}: Endpoint): boolean {
  if (onlyByKey) return false;
  const isOnesOwn = needed === 'read' && method !== 'GET';
  return needed === 'signed_in' || isOnesOwn || Boolean(inPerson) || Boolean(confirmed) || Boolean(stream);
}
