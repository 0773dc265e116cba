import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeEarlyAnswer } from './early-answers';

const YEAR = '/api/organisations/1/years/2026';

function asked() {
  const answer = Promise.resolve(new Response('{}'));
  globalThis.cadansEarly = new Map([
    ['/api/session', Promise.resolve(new Response('null'))],
    [YEAR, answer],
  ]);
  return answer;
}

describe('an early answer', () => {
  afterEach(() => {
    globalThis.cadansEarly = undefined;
    vi.restoreAllMocks();
  });

  it('is taken once: who asks again wants to know what is new', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    const answer = asked();
    expect(takeEarlyAnswer('GET', YEAR)).toBe(answer);
    expect(takeEarlyAnswer('GET', YEAR)).toBeUndefined();
  });

  it('is old after any write, such as somebody signing in', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    void asked();
    expect(takeEarlyAnswer('POST', '/api/auth/sign-in/email')).toBeUndefined();
    expect(takeEarlyAnswer('GET', YEAR)).toBeUndefined();
  });

  it('is old when it was not taken soon', () => {
    vi.spyOn(performance, 'now').mockReturnValue(60_000);
    void asked();
    expect(takeEarlyAnswer('GET', YEAR)).toBeUndefined();
  });

  it('need not be there: only the built page asks early', () => {
    globalThis.cadansEarly = undefined;
    expect(takeEarlyAnswer('GET', YEAR)).toBeUndefined();
  });
});
