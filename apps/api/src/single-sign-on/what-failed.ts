import { ClientError, ResponseBodyError } from 'openid-client';

/** What went wrong with a provider, for the log: names and codes, and nothing that was sent or answered. */
export function whatFailed(error: unknown): string {
  if (error instanceof ResponseBodyError) return `${error.status} ${error.error}`;
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  const why = cause instanceof Error ? `, because of ${cause.message}` : '';
  return `${error.message}${code}${why}`;
}

/** What says that a provider did answer, and that its answer lets nobody in; all else says that it is away, or set up wrong. */
const THEIRS: ReadonlySet<unknown> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
]);

/** Whether somebody was refused for what they brought, rather than because the provider cannot be reached or does not know us. */
export function isTheirAnswer(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant';
  return error instanceof ClientError && THEIRS.has(error.code);
}
