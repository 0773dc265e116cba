declare global {
  /** What the built page asked for before the app ran, by its address. */
  var cadansEarly: Map<string, Promise<Response>> | undefined;
}

// Later it could be an old answer.
const FRESH_MS = 10_000;

/** The answer that was asked for already when the page opened, once. A write makes all of them old. */
export function takeEarlyAnswer(method: string, address: string): Promise<Response> | undefined {
  const early = globalThis.cadansEarly;
  if (!early) return undefined;
  if (method !== 'GET' || performance.now() > FRESH_MS) {
    early.clear();
    return undefined;
  }
  const answer = early.get(address);
  early.delete(address);
  return answer;
}
