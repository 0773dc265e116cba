import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import { byAttention } from '@cadans/domain/attention';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Summaries } from './summaries.js';
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
   * give at this moment: a line that does not hold any more is reckoned before it is shown.
   */
  async show(userId: string): Promise<PortfolioAccount[]> {
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
    const accounts = kept.map(async (one) => {
      const [line, role] = [await this.lineOf(one), roles.get(one.id)];
      return line && role ? [{ id: one.id, name: one.name, role, ...line }] : [];
    });
    return byAttention((await Promise.all(accounts)).flat());
  }

  private async lineOf({ id, isDue, ...kept }: Kept) {
    const today = this.clock.today(kept.timeZone);
    return !isDue && this.summaries.holds(kept, today) ? kept.summary : this.summaries.bringUpToDate(id);
  }
}
