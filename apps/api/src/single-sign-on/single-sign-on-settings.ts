/** The identity provider of the company, and who we are there. */
export interface SingleSignOnSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** None: a public client, which shows by PKCE alone that it began. */
  readonly clientSecret: string | undefined;
  /** How people call it: `Microsoft`. */
  readonly name: string;
  readonly scopes: string;
}

export const SINGLE_SIGN_ON_SETTINGS = Symbol('SINGLE_SIGN_ON_SETTINGS');

/** The variables that decide: OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME and OIDC_SCOPES. */
export type SingleSignOnEnvironment = Readonly<Record<string, string | undefined>>;

const LONGEST_NAME = 40;

/**
 * Reads which identity provider there is; null without one. What is wrong is told to `tell`, and then there is none: people
 * come in by the other doors.
 */
export function singleSignOnSettings(
  env: SingleSignOnEnvironment,
  tell: (wrong: string) => void,
): SingleSignOnSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_SCOPES } = env;
  if (!OIDC_ISSUER && !clientId) return null;
  const no = (wrong: string) => {
    tell(`${wrong} Nobody signs in by single sign-on until it is right.`);
    return null;
  };
  if (!OIDC_ISSUER) return no('OIDC_CLIENT_ID is set and OIDC_ISSUER is not.');
  if (!clientId) return no('OIDC_ISSUER is set and OIDC_CLIENT_ID is not.');
  if (!URL.canParse(OIDC_ISSUER)) return no('OIDC_ISSUER is no address: write https://login.example.com.');
  const issuer = new URL(OIDC_ISSUER);
  const isSafe = issuer.protocol === 'https:' || (issuer.protocol === 'http:' && isLoopback(issuer));
  if (!isSafe) return no('OIDC_ISSUER has to begin with https://.');
  if (issuer.username || issuer.search || issuer.hash)
    return no('OIDC_ISSUER has a name, a ? or a # in it, which no issuer has.');
  const scopes = (OIDC_SCOPES || 'openid email profile').trim();
  if (!scopes.split(/\s+/).includes('openid')) return no('OIDC_SCOPES has to name openid.');
  const name = OIDC_NAME?.trim() || issuer.hostname;
  if (name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    return no(`OIDC_NAME is longer than ${LONGEST_NAME} characters.`);
  return { issuer, clientId, clientSecret: OIDC_CLIENT_SECRET || undefined, name, scopes };
}

/** Whether an address is of this machine alone: nobody listens in between. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
