import { type CalendarDate, firstOfMonth, lastOfMonth } from '@cadans/domain/calendar-date';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { Clock } from '../http/clock.js';
import type { Tagged } from '../http/kept-answers.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { holidaysOf } from './holidays.js';
import { type Beside, monthStatement, versionStatement, yearStatement } from './year-statement.js';

/** What is read: a year, or one month (1 to 12) of it. */
export interface Span {
  readonly year: number;
  readonly month?: number;
}

/** What a span's answer depends on besides its rows. */
export interface State extends Tagged {
  readonly today: CalendarDate;
  readonly region: string;
}

/**
 * The year read. Every write bumps the version of its plan in the same transaction, so (organisation, span, day, version)
 * names what is answered, and asking the version is all that a repeated read costs.
 */
@Injectable()
export class YearsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Names the state of a span. It changes with every write, and at midnight in the organisation. A year without a plan has
   * no version that would grow when its channels or members change, so its state has no tag.
   */
  async stateOf({ organisationId, timeZone }: CurrentMember, { year, month }: Span): Promise<State> {
    const [row] = await this.database.query<{ version: string | null; holiday_region: string }>(
      versionStatement(organisationId, year),
    );
    if (!row) throw new Refusal('not_found');
    const today = this.clock.today(timeZone);
    const { version, holiday_region: region } = row;
    const name = [organisationId, year, month ?? 'year'].join('.');
    const tag = version === null ? undefined : [year, month ?? 'year', today, region, version].join('.');
    return { name, tag, today, region };
  }

  /** The JSON of a span in that state. */
  async read({ organisationId }: CurrentMember, span: Span, { today, region }: State): Promise<string> {
    const holidays = JSON.stringify(await holidaysOf(region, span.year));
    const [row] = await this.database.query<{ text: string }>(
      statementFor(organisationId, span, { today, holidays }),
    );
    if (!row) throw new Refusal('not_found');
    return row.text;
  }
}

function statementFor(organisationId: string, { year, month }: Span, beside: Beside): Statement {
  return month === undefined
    ? yearStatement(organisationId, year, beside)
    : monthStatement(organisationId, year, beside, firstOfMonth(year, month), lastOfMonth(year, month));
}
