import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { firstOfMonth, lastOfMonth } from '@cadans/domain/calendar-date';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Database, type Statement } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { holidaysOf } from './holidays.js';
import { monthStatement, versionStatement, yearStatement } from './year-statement.js';

const compress = promisify(brotliCompress);
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** What is read: a year, or one month (1 to 12) of it. */
export interface Span {
  readonly year: number;
  readonly month?: number;
}

/** A year as it goes over the wire. */
export interface Encoded {
  readonly bytes: Buffer;
  readonly encoding: 'br' | 'identity';
}

/**
 * The year read. Every write bumps the version of its plan in the same transaction, so the bytes of (organisation, span,
 * day, version, encoding) never go stale: they are kept, and asking the version is all that a repeated read costs.
 */
@Injectable()
export class YearsService {
  readonly #kept = new LRUCache<string, Buffer>({
    maxSize: 32 * 1024 * 1024,
    sizeCalculation: (bytes) => bytes.length,
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Names the state of a span: its ETag. It changes with every write, and at midnight in the organisation. */
  async tagOf({ organisationId, timeZone }: CurrentMember, { year, month }: Span): Promise<string> {
    const [row] = await this.database.query<{ version: string | null; holiday_region: string }>(
      versionStatement(organisationId, year),
    );
    if (!row) throw new Refusal('not_found');
    return [year, month ?? 'year', this.clock.today(timeZone), row.holiday_region, row.version ?? '0'].join(
      '.',
    );
  }

  /** The bytes of a span in the state that `tag` names. */
  async read(member: CurrentMember, span: Span, tag: string, acceptsBrotli: boolean): Promise<Encoded> {
    const encoding = acceptsBrotli ? 'br' : 'identity';
    const key = `${member.organisationId}.${tag}.${encoding}`;
    const kept = this.#kept.get(key);
    if (kept) return { bytes: kept, encoding };
    const text = Buffer.from(await this.text(member, span, tag));
    const bytes = acceptsBrotli ? await compress(text, QUICK) : text;
    this.#kept.set(key, bytes);
    return { bytes, encoding };
  }

  private async text(member: CurrentMember, span: Span, tag: string): Promise<string> {
    const [row] = await this.database.query<{ text: string }>(statementFor(member.organisationId, span));
    if (!row) throw new Refusal('not_found');
    const region = tag.split('.')[3] ?? '';
    const beside = { today: this.clock.today(member.timeZone), holidays: holidaysOf(region, span.year) };
    return `${JSON.stringify(beside).slice(0, -1)},${row.text.slice(1)}`;
  }
}

function statementFor(organisationId: string, { year, month }: Span): Statement {
  return month === undefined
    ? yearStatement(organisationId, year)
    : monthStatement(organisationId, year, firstOfMonth(year, month), lastOfMonth(year, month));
}
