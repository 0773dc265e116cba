import { PasskeySignIn } from '../../../features/account/passkeys/passkey-sign-in';
import { useForget } from '../../../features/session/use-forget';

/** The place on the sign-in page for a passkey. Whoever was signed in before is forgotten once somebody else is in. */
export function PasskeySlot({ onSignedIn }: { onSignedIn: () => void }) {
  const forget = useForget();
  return <PasskeySignIn onSignedIn={() => void forget().then(onSignedIn)} />;
}
