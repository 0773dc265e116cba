import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newScopedToken, readScopedToken } from './scoped-token.js';

it('a token leads to its organisation and its hash, and holds 256 bits of its own', () => {
  fc.assert(
    fc.property(fc.uuid(), (organisationId) => {
      const { token, hash } = newScopedToken(organisationId);
      expect(readScopedToken(token)).toEqual({ organisationId, hash });
      expect(Buffer.from(token, 'base64url')).toHaveLength(48);
      expect(newScopedToken(organisationId).token).not.toBe(token);
    }),
  );
});

it('anything else is no token, or leads to another place', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (text) => {
      const read = readScopedToken(text);
      if (read) expect(read.organisationId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }),
  );
});
