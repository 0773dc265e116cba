import { readFacts } from '@cadans/contracts/read-facts';
import { accountOf } from '@cadans/domain/account';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { factsState, readFactsText } from '../facts/reading-facts.js';
import { Clock } from '../http/clock.js';
import { accountLine } from './account-line.js';
import { rulesPrint } from './rules-print.js';
import { type KeptSummary, keepStatement, lockStatement, takeStatement } from './summary-statements.js';
import { Turns } from './turns.js';

/** So many accounts are reckoned at a time in this process: those who work have the rest. */
const AT_A_TIME = 2;

/** The line of an account as JSON, and the points it is ranked by. */
export interface Ranked {
  readonly points: number;
  readonly line: string;
}

/** The line of every account, reckoned when something changed and kept until something changes again. */
@Injectable()
export class Summaries {
  readonly #turns = new Turns(AT_A_TIME, (organisationId) => this.sumUp(organisationId));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The line of an account as it stands now, reckoned only when the kept one does not hold; null = there is none such. */
  bringUpToDate(organisationId: string): Promise<Ranked | null> {
    return this.#turns.ask(organisationId);
  }

  /** What was kept, if it is what the rules give on this day given that nothing is due; else null. */
  held({ reckonedFor, rules, line, points }: KeptSummary, today: CalendarDate): Ranked | null {
    const holds = reckonedFor === today && rules === rulesPrint() && line !== null && points !== null;
    return holds ? { line, points } : null;
  }

  // In one transaction: an account whose reckoning was broken off is still due. What is due is taken before the facts are
  // read, so that a write that comes meanwhile stays due.
  private sumUp(organisationId: string): Promise<Ranked | null> {
    return inTenantScope({ organisationId }, () =>
      this.database.write(async (send) => {
        await send(lockStatement(organisationId));
        const [kept] = await send<KeptSummary & { due: number }>(
          takeStatement(organisationId, this.clock.now()),
        );
        if (!kept) return null;
        const today = this.clock.today(kept.timeZone);
        const held = kept.due === 0 ? this.held(kept, today) : null;
        return held ?? this.reckon(send, organisationId, today);
      }),
    );
  }

  private async reckon(send: Send, organisationId: string, today: CalendarDate): Promise<Ranked> {
    const reader = { organisationId, today };
    const within = { query: send };
    const state = await factsState(within, reader);
    const facts = readFacts(JSON.parse(await readFactsText(within, reader, state)));
    const line = accountLine(accountOf(facts));
    const keep = keepStatement(organisationId, {
      line,
      rules: rulesPrint(),
      isKept: state.tag !== undefined,
    });
    const [kept] = await send<{ line: string }>(keep);
    return { line: kept?.line ?? JSON.stringify(line), points: line.attention.points };
  }
}
