/** What a provider says of somebody; of each of them it may say anything. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who came from a provider. */
export interface Arrived {
  readonly issuer: string;
  /** What the provider calls them, always and only them. */
  readonly subject: string;
  /** Their address, as far as the provider says one that can be one. */
  readonly email: string | null;
  /** Whether the provider says for sure that the address is theirs. */
  readonly isEmailSure: boolean;
  readonly name: string | null;
  /** When they signed in there, in seconds since 1970. */
  readonly signedInAt: number | null;
}

const ADDRESS = /^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u;
const LONGEST = { subject: 255, address: 254, name: 120 } as const;

/** Who a provider speaks of; undefined when nobody can be known by what it says. */
export function readClaims(claims: Claims): Arrived | undefined {
  const { iss, sub, auth_time: signedInAt } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string') return undefined;
  if (sub === '' || sub.length > LONGEST.subject || /\p{Cc}/u.test(sub)) return undefined;
  const email = addressOf(claims.email);
  return {
    issuer: iss,
    subject: sub,
    email,
    isEmailSure: email !== null && isSure(claims),
    name: nameOf(claims.name),
    signedInAt: typeof signedInAt === 'number' ? signedInAt : null,
  };
}

/** Entra ID says it in a word of its own: that the owner of the domain of the address is known. Nothing else counts as yes. */
function isSure({ email_verified: isVerified, xms_edov: isOfDomain }: Claims): boolean {
  if (isVerified !== undefined) return isVerified === true;
  return isOfDomain === true || isOfDomain === 1 || isOfDomain === '1' || isOfDomain === 'true';
}

function addressOf(claim: unknown): string | null {
  if (typeof claim !== 'string') return null;
  const address = claim.trim().toLowerCase();
  return address.length <= LONGEST.address && ADDRESS.test(address) ? address : null;
}

function nameOf(claim: unknown): string | null {
  if (typeof claim !== 'string') return null;
  const name = claim
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST.name)
    .trim();
  return name === '' ? null : name;
}
