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
import { type Beside, monthStatement, versionStatement, yearStatement } from './year-statement.js';

const compress = promisify(brotliCompress);
// The window (2 to the power 18 bytes) costs memory per request, and a larger one hardly helps.
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 18 } };

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

/** The bytes of a span in the last state that was asked for. */
interface Kept {
  readonly tag: string;
  readonly bytes: Buffer;
}

/**
 * The year read. Every write bumps the version of its plan in the same transaction, so the bytes of (organisation, span,
 * day, version, encoding) never go stale: they are kept, and asking the version is all that a repeated read costs. Of
 * each span only the last version is kept.
 */
@Injectable()
export class YearsService {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: 32 * 1024 * 1024,
    sizeCalculation: ({ bytes }) => bytes.length,
  });
  readonly #making = new Map<string, Promise<Buffer>>();

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
    const make = () => this.make(member, span, state, encoding);
    const { tag } = state;
    if (tag === undefined) return { bytes: await make(), encoding };
    const name = [member.organisationId, span.year, span.month ?? 'year', encoding].join('.');
    const kept = this.#kept.get(name);
    if (kept?.tag === tag) return { bytes: kept.bytes, encoding };
    const bytes = await this.once(`${name} ${tag}`, make);
    this.#kept.set(name, { tag, bytes });
    return { bytes, encoding };
  }

  /** Whoever asks for what is being made for somebody else, gets the same. */
  private once(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const making = this.#making.get(name) ?? make().finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making;
  }

  private async make(
    { organisationId }: CurrentMember,
    span: Span,
    { today, region }: State,
    encoding: Encoded['encoding'],
  ): Promise<Buffer> {
    const holidays = JSON.stringify(await holidaysOf(region, span.year));
    const [row] = await this.database.query<{ text: string }>(
      statementFor(organisationId, span, { today, holidays }),
    );
    if (!row) throw new Refusal('not_found');
    return encoding === 'br' ? compress(row.text, QUICK) : Buffer.from(row.text);
  }
}

function statementFor(organisationId: string, { year, month }: Span, beside: Beside): Statement {
  return month === undefined
    ? yearStatement(organisationId, year, beside)
    : monthStatement(organisationId, year, beside, firstOfMonth(year, month), lastOfMonth(year, month));
}
