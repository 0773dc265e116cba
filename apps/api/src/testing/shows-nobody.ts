/**
 * What the least that can be sent gets, as nobody and as somebody signed in, where it opens nothing: it is no password, no code
 * and no link of anybody's.
 */
export const SHOWS_NOBODY: Readonly<Record<string, readonly [nobody: number, somebody: number]>> = {
  'POST /installation': [400, 400],
  'POST /shared': [404, 404],
  'POST /session/confirmations': [401, 400],
  'POST /session/passkeys': [401, 422],
  'POST /auth/passkey': [422, 422],
  'POST /account/email-changes/confirm': [410, 410],
  'POST /account/email-changes/undo': [410, 410],
  'POST /auth/sign-in/email': [401, 401],
  'POST /session/magic-links/redeem': [410, 410],
  'POST /session/password-resets/redeem': [400, 400],
  'POST /session/second-step': [400, 400],
  'POST /session/totp/confirm': [401, 400],
  'DELETE /session/totp': [401, 409],
  'POST /session/recovery-codes': [401, 409],
  'PUT /session/password': [401, 400],
  // Where no identity provider is configured there is nothing of this; its own tests have one.
  'POST /auth/single-sign-on/departures': [404, 404],
  'POST /auth/single-sign-on': [400, 400],
  'GET /session/identities': [401, 404],
  'POST /session/identities/departures': [401, 404],
  'POST /session/identities': [401, 400],
  'DELETE /session/identities/:identityId': [401, 404],
  'POST /session/confirmations/departures': [401, 404],
};
