import { createHmac } from 'node:crypto';

/** A webhook, as far as its secrets follow from it. */
export interface Signing {
  readonly id: string;
  readonly generation: number;
  readonly previousUntil: Date | null;
}

/** The secret of a webhook: 256 bits that follow from this installation's own secret, so that it is kept nowhere. */
export function secretOf(
  installation: string,
  { id, generation }: Pick<Signing, 'id' | 'generation'>,
): string {
  const made = createHmac('sha256', installation)
    .update(`cadans-webhook:${id}:${generation}`)
    .digest('base64url');
  return `whsec_${made}`;
}

/**
 * The header that proves who sends: `t=<seconds>,v1=<hex>` of HMAC-SHA256 over `<seconds>.<body>`; with a second `v1` of the
 * secret of before, as long as that one still counts.
 */
export function signatureOf(installation: string, signing: Signing, body: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const before = signing.previousUntil !== null && signing.previousUntil > now;
  const generations = before ? [signing.generation, signing.generation - 1] : [signing.generation];
  const signed = generations.map((generation) => {
    const secret = secretOf(installation, { id: signing.id, generation });
    return `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
  });
  return [`t=${seconds}`, ...signed].join(',');
}
