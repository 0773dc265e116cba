import { createHash } from 'node:crypto';
import { betterAuth } from 'better-auth';
import type pg from 'pg';
import { hashPassword, verifyPassword } from './passwords.js';

const DAY = 86_400;

/** A session ends after so much silence, in seconds. */
export const SILENCE = 30 * DAY;

/** Whether people reach Cadans by https: only then can a browser be held to it. */
export const overHttps = () => process.env.CADANS_URL?.startsWith('https://') ?? false;

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** The name under which the session cookie travels, with and without https. */
export const COOKIE_PREFIX = 'cadans';

/** The secret that signs session cookies: CADANS_SECRET, else derived from the password that only this installation knows. */
export function identitySecret(ownerUrl: string): string {
  const { password, pathname } = new URL(ownerUrl);
  return (
    process.env.CADANS_SECRET ??
    createHash('sha256').update(`cadans-sessions:${password}${pathname}`).digest('hex')
  );
}

/**
 * Persons and their sessions, by better-auth over our identity tables: e-mail and password, nobody signs up by
 * themselves, a session lasts 30 days of silence.
 */
export function openIdentity(database: pg.Pool, secret: string) {
  return betterAuth({
    secret,
    basePath: '/api/auth',
    database,
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    user: { modelName: 'user_account', fields: { emailVerified: 'email_verified', ...stamps } },
    session: {
      modelName: 'user_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...stamps,
      },
      expiresIn: SILENCE,
      updateAge: DAY,
    },
    account: {
      modelName: 'user_credential',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
    },
    verification: { modelName: 'user_verification', fields: { expiresAt: 'expires_at', ...stamps } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 100,
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: overHttps(),
      database: { generateId: () => crypto.randomUUID() },
      ipAddress: { ipAddressHeaders: ['x-caller-address'] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}

export type Identity = ReturnType<typeof openIdentity>;
