import { createHmac, timingSafeEqual } from 'node:crypto';

const PERIOD = 30;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The half minute a moment is in, counted as RFC 6238 does. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / PERIOD);

/** The six digits of a secret in a half minute (RFC 6238, SHA-1: what every app does). */
export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The half minute a code is of: this one, the one before or the one after, for clocks that are a little off. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const present = stepAt(now);
  return [present, present - 1, present + 1].find((step) =>
    timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code)),
  );
}

/** Bytes as base32 (RFC 4648) without padding, as apps take a secret. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** The address by which an app takes a secret, from a QR code or a link on the telephone itself. */
export function otpauthUri(secret: Buffer, account: string): string {
  const label = `Cadans:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=Cadans&algorithm=SHA1&digits=6&period=${PERIOD}`;
}
