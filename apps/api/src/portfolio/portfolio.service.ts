import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import { byAttention } from '@cadans/domain/attention';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { type Ranked, Summaries } from './summaries.js';
import { type KeptSummary, SUMMARIES } from './summary-statements.js';

type Member = Pick<PortfolioAccount, 'id' | 'role'>;
type Kept = KeptSummary & { readonly id: string; readonly name: string; readonly isDue: boolean };

/** The accounts of one person, in one list. */
@Injectable()
export class PortfolioService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly summaries: Summaries,
  ) {}

  /**
   * Every account the person is an active member of now, those that need most attention first. What is told is what the rules
   * give at this moment: a line that does not hold any more is reckoned before it is shown. Answers JSON in the form of the
   * contract `showPortfolio`, put together of the lines as they were kept: reading two hundred only to write them again takes
   * longer than all else.
   */
  async show(userId: string): Promise<string> {
    const members = await this.database.portfolio<Member>(
      { 'app.user_id': userId },
      {
        name: 'accounts-of-person',
        text: 'select organisation_id as id, role from member where user_id = $1 and active',
        values: [userId],
      },
    );
    const roles = new Map(members.map(({ id, role }) => [id, role]));
    const kept = await this.database.portfolio<Kept>(
      {
        'app.organisation_ids': [...roles.keys()].join(','),
        'app.due_until': this.clock.now().toISOString(),
      },
      SUMMARIES,
    );
    const ranked = kept.map(async ({ id, name, ...one }) => {
      const told = await this.lineOf(id, one).catch((error: unknown) => leftOut(id, error));
      const head = JSON.stringify({ id, name, role: roles.get(id) });
      return told ? [{ id, attention: told, text: `${head.slice(0, -1)},${told.line.slice(1)}` }] : [];
    });
    const accounts = byAttention((await Promise.all(ranked)).flat());
    return `{"accounts":[${accounts.map(({ text }) => text).join(',')}]}`;
  }

  private async lineOf(id: string, { isDue, ...kept }: Omit<Kept, 'id' | 'name'>): Promise<Ranked | null> {
    const held = isDue ? null : this.summaries.held(kept, this.clock.today(kept.timeZone));
    return held ?? this.summaries.bringUpToDate(id);
  }
}

/** One account whose days cannot be reckoned is left out, and told of in the log; whatever else fails, fails. */
function leftOut(id: string, error: unknown): null {
  if (!(error instanceof RangeError)) throw error;
  Logger.warn(`The account ${id} was left out of a portfolio: ${error.message}`, PortfolioService.name);
  return null;
}
