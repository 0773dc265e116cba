import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
} from 'openid-client';
import { Refusal } from '../http/refusal.js';
import { type Arrived, type Claims, readClaims } from './arrived.js';
import { isLoopback, SINGLE_SIGN_ON_SETTINGS, type SingleSignOnSettings } from './single-sign-on-settings.js';
import type { Trip } from './trips.js';
import { isTheirAnswer, whatFailed } from './what-failed.js';

const HOUR = 3_600_000;
/** A provider that takes longer is away. Seconds. */
const PATIENCE = 5;

/** What a browser brought back, as far as the provider has to see it. */
export interface Brought {
  readonly state: string;
  readonly code: string;
  readonly iss?: string | undefined;
}

interface Found {
  readonly at: number;
  readonly configuration: Configuration;
}

/**
 * The identity provider of the company. What it says of itself is asked when it is first needed and kept for an hour: one that
 * is away keeps nobody from anything else.
 */
@Injectable()
export class IdentityProvider {
  readonly #log = new Logger('SingleSignOn');
  #found: Found | undefined;
  #looking: Promise<Configuration> | undefined;

  constructor(@Inject(SINGLE_SIGN_ON_SETTINGS) private readonly settings: SingleSignOnSettings | null) {}

  /** How it is called; undefined when there is none. */
  get name(): string | undefined {
    return this.settings?.name;
  }

  /** Refuses, as what does not exist, when there is none. */
  require(): SingleSignOnSettings {
    if (!this.settings) throw new Refusal('not_found');
    return this.settings;
  }

  /** The page of the provider to send a browser to. `anew`: whoever is signed in there signs in once more. */
  async pageFor(trip: Trip, { anew = false } = {}): Promise<string> {
    const { scopes } = this.require();
    const configuration = await this.configuration();
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: trip.arrivalPage,
      scope: scopes,
      state: trip.state,
      nonce: trip.nonce,
      code_challenge: await calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: 'S256',
      ...(anew && { prompt: 'login', max_age: '0' }),
    });
    return address.href;
  }

  /** Who came back, in the provider's own words, signed. Refused: whatever is not an answer of it to just this trip. */
  async arrive(trip: Trip, brought: Brought): Promise<Arrived> {
    const configuration = await this.configuration();
    const { state, code, iss } = brought;
    const back = new URL(trip.arrivalPage);
    back.search = new URLSearchParams({ state, code, ...(iss !== undefined && { iss }) }).toString();
    try {
      const tokens = await authorizationCodeGrant(configuration, back, {
        expectedState: trip.state,
        expectedNonce: trip.nonce,
        pkceCodeVerifier: trip.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      const more = claims && (await this.moreAbout(configuration, claims, tokens.access_token));
      const arrived = claims && readClaims({ ...more, ...claims });
      if (arrived) return arrived;
    } catch (error) {
      this.#log.warn(`${this.settings?.name} did not let somebody in: ${whatFailed(error)}`);
      throw new Refusal(isTheirAnswer(error) ? 'sign_on_refused' : 'sign_on_unavailable');
    }
    throw new Refusal('sign_on_refused');
  }

  /** Some providers tell the address only when asked for it. */
  private async moreAbout(
    configuration: Configuration,
    claims: Claims & { readonly sub: string },
    accessToken: string,
  ): Promise<Claims> {
    if (claims.email !== undefined || !configuration.serverMetadata().userinfo_endpoint) return {};
    return fetchUserInfo(configuration, accessToken, claims.sub);
  }

  private async configuration(): Promise<Configuration> {
    const settings = this.require();
    const found = this.#found;
    if (found && Date.now() - found.at < HOUR) return found.configuration;
    this.#looking ??= find(settings).finally(() => {
      this.#looking = undefined;
    });
    try {
      const configuration = await this.#looking;
      this.#found = { at: Date.now(), configuration };
      return configuration;
    } catch (error) {
      this.#log.warn(`${settings.name} at ${settings.issuer.origin} does not answer: ${whatFailed(error)}`);
      // What it said before is more likely still so than not.
      if (found) return found.configuration;
      throw new Refusal('sign_on_unavailable');
    }
  }
}

/** Asks a provider what it is; every request to it after that is as patient, and every token is checked by its signature. */
async function find({ issuer, clientId, clientSecret }: SingleSignOnSettings): Promise<Configuration> {
  const isInsecure = issuer.protocol === 'http:' && isLoopback(issuer);
  const first = await discovery(issuer, clientId, undefined, None(), {
    timeout: PATIENCE,
    execute: isInsecure ? [allowInsecureRequests] : [],
  });
  const server = first.serverMetadata();
  const takesPost = server.token_endpoint_auth_methods_supported?.includes('client_secret_post');
  const shows = takesPost ? ClientSecretPost(clientSecret) : ClientSecretBasic(clientSecret);
  const configuration = new Configuration(server, clientId, {}, clientSecret === undefined ? None() : shows);
  configuration.timeout = PATIENCE;
  if (isInsecure) allowInsecureRequests(configuration);
  enableNonRepudiationChecks(configuration);
  return configuration;
}
