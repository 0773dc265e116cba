import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type CalendarDate, firstOfMonth, lastOfMonth } from '@cadans/domain/calendar-date';
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

/** What a span's answer depends on besides its rows; `tag` names all of it, where there is a version to name. */
export interface State {
  readonly today: CalendarDate;
  readonly region: string;
  readonly tag: string | undefined;
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

  /**
   * Names the state of a span: its ETag. It changes with every write, and at midnight in the organisation. A year without
   * a plan has no version that would grow when its channels or members change, so its state has no name.
   */
  async stateOf({ organisationId, timeZone }: CurrentMember, { year, month }: Span): Promise<State> {
    const [row] = await this.database.query<{ version: string | null; holiday_region: string }>(
      versionStatement(organisationId, year),
    );
    if (!row) throw new Refusal('not_found');
    const today = this.clock.today(timeZone);
    const { version, holiday_region: region } = row;
    const tag = version === null ? undefined : [year, month ?? 'year', today, region, version].join('.');
    return { today, region, tag };
  }

  /** The bytes of a span in that state. */
  async read(member: CurrentMember, span: Span, state: State, acceptsBrotli: boolean): Promise<Encoded> {
    const encoding = acceptsBrotli ? 'br' : 'identity';
    const key = state.tag && `${member.organisationId}.${state.tag}.${encoding}`;
    const kept = key && this.#kept.get(key);
    if (kept) return { bytes: kept, encoding };
    const text = Buffer.from(await this.text(member, span, state));
    const bytes = acceptsBrotli ? await compress(text, QUICK) : text;
    if (key) this.#kept.set(key, bytes);
    return { bytes, encoding };
  }

  private async text({ organisationId }: CurrentMember, span: Span, state: State): Promise<string> {
    const [row] = await this.database.query<{ text: string }>(statementFor(organisationId, span));
    if (!row) throw new Refusal('not_found');
    const beside = { today: state.today, holidays: holidaysOf(state.region, span.year) };
    return `${JSON.stringify(beside).slice(0, -1)},${row.text.slice(1)}`;
  }
}

function statementFor(organisationId: string, { year, month }: Span): Statement {
  return month === undefined
    ? yearStatement(organisationId, year)
    : monthStatement(organisationId, year, firstOfMonth(year, month), lastOfMonth(year, month));
}
