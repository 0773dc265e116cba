type Said = Record<string, unknown>;

/** Whether this browser can hold passkeys, on a page that is safe enough for them. */
export const canUsePasskeys = () => typeof PublicKeyCredential === 'function';

/** The person closed the question of the browser, or let it run out: nothing went wrong. */
export class NotShown extends Error {}

// Asked for when a passkey is: nobody else waits for it.
const browser = () => import('@simplewebauthn/browser');

/** Lets the device make a passkey, by what the API says; throws NotShown when the person would rather not. */
export async function makePasskey(options: Said): Promise<Said> {
  const { startRegistration } = await browser();
  type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];
  return { ...(await shown(startRegistration({ optionsJSON: options as unknown as Options }))) };
}

/** Lets the person show a passkey; throws NotShown when they would rather not. */
export async function showPasskey(options: Said): Promise<Said> {
  const { startAuthentication } = await browser();
  type Options = Parameters<typeof startAuthentication>[0]['optionsJSON'];
  return { ...(await shown(startAuthentication({ optionsJSON: options as unknown as Options }))) };
}

async function shown<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    throw new NotShown(error instanceof Error ? error.name : '');
  }
}
