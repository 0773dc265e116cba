/**
 * The place on the sign-in page for "sign in with a passkey": below the two fields, beside the link by mail. Whoever fills it
 * calls `onSignedIn` when the person is in; while it answers null there is nothing to see of it.
 */
export function PasskeySlot(_: { onSignedIn: () => void }) {
  return null;
}
