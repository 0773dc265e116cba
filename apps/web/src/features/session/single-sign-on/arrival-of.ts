import type { Arrival } from '@cadans/contracts/single-sign-on';

const LONGEST = { code: 8000, error: 200, iss: 500 } as const;

/** What the provider sent along in the address; null when that is no answer of one. */
export function arrivalOf(search: string): Arrival | null {
  const said = new URLSearchParams(search);
  const state = said.get('state') ?? '';
  const part = (name: keyof typeof LONGEST) => {
    const value = said.get(name);
    return value !== null && value !== '' && value.length <= LONGEST[name] ? value : undefined;
  };
  if (!/^[\w-]{1,200}$/.test(state)) return null;
  const [code, error, iss] = [part('code'), part('error'), part('iss')];
  const from = iss === undefined ? {} : { iss };
  if (error !== undefined) return { state, error, ...from };
  return code === undefined ? null : { state, code, ...from };
}
