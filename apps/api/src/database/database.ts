import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../generated/prisma/client.js';
import { noteAct } from './note-act.js';
import type { DatabaseUrls } from './provision.js';
import { openTenantPool, PATIENCE, surviveLostConnections } from './tenant-pool.js';
import { tenantScope } from './tenant-scope.js';
import { together } from './together.js';

export const DATABASE_URLS = Symbol('DATABASE_URLS');

/** So many connections serve the tenants' tables, unless CADANS_CONNECTIONS says otherwise. */
const CONNECTIONS = 10;

/** A statement with its values; a name lets PostgreSQL keep its plan. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
}

/** Sends statements inside one transaction. */
export type Send = <Row extends pg.QueryResultRow>(statement: Statement) => Promise<Row[]>;

/** The one door to the data: everything about an organisation goes through its tenant scope. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly #tenants: pg.Pool;
  readonly #prisma: PrismaClient;
  /** Identity tables only (`user_…`), which belong to no organisation; tenants' tables look empty from here. */
  readonly identity: pg.Pool;
  /** Reads over organisations, with the portfolio role. */
  readonly #portfolio: pg.Pool;
  /** Called after every write that was committed here; what it is about is in the database. */
  readonly afterWrite = new Set<() => void>();

  constructor(@Inject(DATABASE_URLS) urls: DatabaseUrls) {
    this.#tenants = openTenantPool(
      urls.userUrl,
      Number.parseInt(process.env.CADANS_CONNECTIONS ?? '', 10) || CONNECTIONS,
    );
    this.#prisma = new PrismaClient({ adapter: new PrismaPg(this.#tenants) });
    const open = (connectionString: string, max: number) =>
      surviveLostConnections(new pg.Pool({ connectionString, max, ...PATIENCE }));
    this.identity = open(urls.userUrl, 4);
    this.#portfolio = open(urls.portfolioUrl, 2);
  }

  /** One statement in a transaction of its own, sent in one go. */
  async query<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    const client = await this.#tenants.connect();
    try {
      const [, { rows }] = await together([
        client.query('BEGIN'),
        client.query<Row>({ ...statement, values: [...statement.values] }),
        client.query('COMMIT'),
      ]);
      client.release();
      return rows;
    } catch (error) {
      client.release(isConnectionLost(error));
      throw error;
    }
  }

  /** Writes in one transaction: all of it, or nothing. What it answers is kept with the request's idempotency key. */
  async write<T>(work: (send: Send) => Promise<T>): Promise<T> {
    const client = await this.#tenants.connect();
    const send: Send = async <Row extends pg.QueryResultRow>(statement: Statement) =>
      (await client.query<Row>({ ...statement, values: [...statement.values] })).rows;
    try {
      // BEGIN goes along with the first statement, and COMMIT with the last, after which it does nothing if that failed.
      const [, answer] = await together([client.query('BEGIN'), work(send)]);
      const kept = answerToKeep(answer);
      const noted = noteAct(answer);
      await together([
        noted && send({ name: 'note-act', text: noted.text, values: noted.values }),
        kept && send({ name: 'keep-answer', text: KEEP_ANSWER, values: Object.values(kept) }),
        client.query('COMMIT'),
      ]);
      client.release();
      for (const tell of this.afterWrite) tell();
      return answer;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      client.release(isConnectionLost(error));
      throw error;
    }
  }

  /** The same with Prisma, for what is not on a hot path. Use only the client that is handed in. */
  async prisma<T>(work: (prisma: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    const answer = await this.#prisma.$transaction(async (transaction) => {
      const made = await work(transaction);
      const kept = answerToKeep(made);
      if (kept) await transaction.idempotencyKey.create({ data: kept });
      const noted = noteAct(made);
      if (noted) await transaction.$executeRaw(noted);
      return made;
    });
    for (const tell of this.afterWrite) tell();
    return answer;
  }

  /** Notes that something was read, where that is to be told. */
  async noteReading(): Promise<void> {
    const noted = noteAct(undefined, { alsoReading: true });
    if (noted) await this.query({ name: 'note-reading', text: noted.text, values: noted.values });
  }

  /** Reads with the portfolio role, which sees what `settings` name (app.user_id, app.organisation_ids). */
  async portfolio<Row extends pg.QueryResultRow>(
    settings: Readonly<Record<string, string>>,
    statement: Statement,
  ): Promise<Row[]> {
    const client = await this.#portfolio.connect();
    try {
      await client.query('BEGIN READ ONLY');
      for (const [name, value] of Object.entries(settings)) {
        await client.query('select set_config($1, $2, true)', [name, value]);
      }
      const { rows } = await client.query<Row>({ ...statement, values: [...statement.values] });
      await client.query('COMMIT');
      client.release();
      return rows;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      client.release(isConnectionLost(error));
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#prisma.$disconnect();
    await Promise.all([this.#tenants.end(), this.identity.end(), this.#portfolio.end()]);
  }
}

const KEEP_ANSWER = `insert into idempotency_key (organisation_id, member_id, key, request_hash, status, answer)
  values ($1, $2, $3, $4, $5, $6)`;

function answerToKeep(answer: unknown) {
  const { organisationId, memberId, idempotency } = tenantScope();
  if (!idempotency || !memberId) return undefined;
  const { key, requestHash } = idempotency;
  return {
    organisationId,
    memberId,
    key,
    requestHash,
    status: 200,
    answer: JSON.parse(JSON.stringify(answer ?? null)),
  };
}

function isConnectionLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || (error.code?.startsWith('57P') ?? false);
}
