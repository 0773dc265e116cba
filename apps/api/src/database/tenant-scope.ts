import { AsyncLocalStorage } from 'node:async_hooks';

/** What is being done, for the audit trail: how, from where, and about what. */
export interface Act {
  readonly via: 'session' | 'key' | 'link';
  readonly keyId?: string;
  readonly address: string;
  readonly agent: string | undefined;
  /** Method and path of the contract, below the organisation. */
  readonly operation: string;
  /** The ids in the path, by their names there. */
  readonly subject: Readonly<Record<string, string>>;
  /** The names of what was given; with what they say where that is yes or no, or a role. */
  readonly given: readonly string[];
  /** Who does it is a member only by doing it: the one whose `memberId` it answers. */
  readonly byWhoComesIn?: true;
}

/** The organisation all statements of the running request are held to, and the member the history names. */
export interface TenantScope {
  readonly organisationId: string;
  readonly memberId?: string;
  /** The API key it is done with, which the history names besides. */
  readonly keyId?: string;
  /** The request as its sender knows it, so that the same one sent twice is done once. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
  /** What is written goes into the audit trail as this; nothing is noted of what the house does by itself. */
  readonly act?: Act;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const storage = new AsyncLocalStorage<TenantScope>();

/** Runs work held to one organisation. Await Prisma promises inside: they are lazy, and start where they are awaited. */
export function inTenantScope<T>(scope: TenantScope, work: () => T): T {
  return storage.run(scope, work);
}

/** The scope of the running request. Throws when there is none: no statement reaches a tenant's table without one. */
export function tenantScope(): TenantScope {
  const scope = storage.getStore();
  if (!scope) throw new Error('No organisation was chosen: open a tenant scope before asking the database.');
  return scope;
}

/** Begins a transaction and sets its organisation, member and key, as one message. Refuses what is not a UUID. */
export function beginInScope({ organisationId, memberId, keyId }: TenantScope): string {
  for (const id of [organisationId, memberId ?? organisationId, keyId ?? organisationId]) {
    if (!UUID.test(id)) throw new Error('A tenant scope holds UUIDs.');
  }
  const through = keyId ? `; SET LOCAL app.key_id = '${keyId}'` : '';
  return `BEGIN; SET LOCAL app.organisation_id = '${organisationId}'; SET LOCAL app.member_id = '${memberId ?? ''}'${through}`;
}
