import type { Endpoint } from '@cadans/contracts/endpoint';
import { ROLES } from '@cadans/domain/ability';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { Act } from '../database/tenant-scope.js';
import type { Whence } from '../session/whence.js';
import type { Caller } from './request.js';

const Id = z.uuid();

/** What a member's request does, for the audit trail; nothing of reading, and of what is only theirs and leaves no mark. */
export function actOf(request: FastifyRequest, { contract, keyId }: Caller): Act | undefined {
  if (!isAudited(contract)) return undefined;
  return {
    via: keyId ? 'key' : 'session',
    ...(keyId && { keyId }),
    address: request.ip,
    agent: request.headers['user-agent'],
    operation: operationOf(contract),
    subject: idsIn(request.params),
    given: contract.method === 'GET' ? choicesIn(request.query) : namesIn(request.body),
  };
}

/** Whether a contract leaves a line in the audit trail: what writes does, and what reads only where it says so. */
export function isAudited({ method, audited }: Endpoint): boolean {
  return method === 'GET' ? audited === true : audited !== false;
}

/** What somebody does who has a link and no account. */
export function actByLink(contract: Endpoint, address: string): Act {
  return { via: 'link', address, agent: undefined, operation: operationOf(contract), subject: {}, given: [] };
}

/** What a person does of themselves, for the trail of an organisation in which it shows. */
export function actOfPerson(contract: Endpoint, { address, agent }: Whence, given: readonly string[]): Act {
  return { via: 'session', address, agent, operation: operationOf(contract), subject: {}, given };
}

/** What somebody does by which they become a member: the line names who that is. */
export function actOfNewcomer(
  contract: Endpoint,
  { address, agent }: Whence,
  via: Act['via'] = 'session',
): Act {
  const operation = operationOf(contract);
  return { via, address, agent, operation, subject: {}, given: [], byWhoComesIn: true };
}

/** A contract as the audit trail calls it: its method, and its path below the organisation. */
export function operationOf({ method, path }: Endpoint): string {
  return `${method} ${path.replace(/^\/(organisations\/:organisationId\/)?/, '')}`;
}

/** What is no id may be a secret, as the token of a link is. */
function idsIn(params: unknown): Record<string, string> {
  const known = Object.entries(params ?? {}).filter(
    ([name, value]) => name !== 'organisationId' && Id.safeParse(value).success,
  );
  return Object.fromEntries(known as [string, string][]);
}

/** The names in a body; of a list how long it is, and of what has no words (yes or no, a role) what it says. */
function namesIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || body instanceof Uint8Array) return [];
  return Object.entries(body).map(([name, value]) => {
    if (Array.isArray(value)) return `${name} × ${value.length}`;
    return typeof value === 'boolean' || isRole(value) ? `${name}=${value}` : name;
  });
}

/** What was asked of a file: a choice by what it says (a list, a language), anything else by its name. */
function choicesIn(query: unknown): string[] {
  return Object.entries(query ?? {}).map(([name, value]) =>
    typeof value === 'string' && /^[a-z-]{1,40}$/.test(value) ? `${name}=${value}` : name,
  );
}

const isRole = (value: unknown): boolean => ROLES.some((role) => role === value);
