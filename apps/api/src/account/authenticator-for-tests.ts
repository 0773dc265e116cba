import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** What an authenticator may be told to do otherwise than right. */
export interface Slips {
  readonly origin?: string;
  readonly rpId?: string;
  /** The device did not look at who holds it. */
  readonly unverified?: boolean;
  readonly counter?: number;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const MAY_BE_BACKED_UP = 0x08;
const IS_BACKED_UP = 0x10;
const WITH_KEY = 0x40;

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest();
const base64url = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url');

/** The little of CBOR (RFC 8949) that an authenticator writes: bytes, texts, small integers, maps. */
function cbor(value: unknown): Buffer {
  const head = (major: number, size: number) => {
    if (size < 24) return Buffer.from([(major << 5) | size]);
    if (size < 256) return Buffer.from([(major << 5) | 24, size]);
    return Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
  };
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (!(value instanceof Map)) throw new Error('This authenticator writes no such thing.');
  return Buffer.concat([head(5, value.size), ...[...value].flat().map(cbor)]);
}

/** A device that makes one passkey (ES256) and signs with it, as WebAuthn level 3 says, at a page of `origin`. */
export function authenticator(origin: string) {
  const credentialId = randomBytes(32);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  let counter = 0;
  const id = base64url(credentialId);

  function authData({ rpId, unverified, counter: told }: Slips, more: Buffer, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(told ?? counter);
    const seen = PRESENT | (unverified ? 0 : VERIFIED) | MAY_BE_BACKED_UP | IS_BACKED_UP | flags;
    return Buffer.concat([hash(rpId ?? new URL(origin).hostname), Buffer.from([seen]), count, more]);
  }

  const clientData = (type: string, challenge: string, slips: Slips) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: slips.origin ?? origin, crossOrigin: false }));

  return {
    id,
    /** What the browser sends after `navigator.credentials.create`. */
    make(options: Record<string, unknown>, slips: Slips = {}): Record<string, unknown> {
      const length = Buffer.from([credentialId.length >> 8, credentialId.length & 255]);
      const key = Buffer.concat([Buffer.alloc(16), length, credentialId, cbor(coseOf(publicKey))]);
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData(slips, key, WITH_KEY)],
      ]);
      const response = {
        clientDataJSON: base64url(clientData('webauthn.create', String(options.challenge), slips)),
        attestationObject: base64url(cbor(attestation)),
        transports: ['internal'],
      };
      return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
    },
    /** What the browser sends after `navigator.credentials.get`. */
    show(options: Record<string, unknown>, slips: Slips = {}): Record<string, unknown> {
      counter += 1;
      const data = authData(slips, Buffer.alloc(0), 0);
      const client = clientData('webauthn.get', String(options.challenge), slips);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, hash(client)]))
        .sign(privateKey);
      const response = {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      };
      return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
    },
  };
}

/** A public key on the curve P-256 as COSE (RFC 9053) writes it. */
function coseOf(key: KeyObject): Map<number, unknown> {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ]);
}
