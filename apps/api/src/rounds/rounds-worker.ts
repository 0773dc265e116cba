import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { eraseDue } from '../deletions/erase-due.js';
import { Clock } from '../http/clock.js';
import { MailLinks } from '../mail/mail-links.js';
import { Summaries } from '../portfolio/summaries.js';
import { RoundFacts } from './round-facts.js';
import { type Done, goRound } from './rounds.js';
import { writingDigests } from './writing-digests.js';

/** Whether rounds are gone without anybody asking. */
export const GOES_BY_ITSELF = Symbol('GOES_BY_ITSELF');

/** So often the clock is looked at, in milliseconds; that asks nothing of the database. */
const LOOK = 1_000;
/** A round is gone at every quarter of an hour: there are time zones that begin their day at one. Milliseconds. */
const QUARTER = 15 * 60_000;
/** So long after a round that could not be gone the next is tried, in milliseconds. */
const AGAIN = 15_000;
/** Nine tenths of the time it rests. */
const REST = 9;

/**
 * Goes round in the background, in every API process, beside the worker that sends what rounds wrote. It remembers nothing but
 * the quarter it went round in: after a start, a pause or a step of the clock it goes again, and tells what was not told yet.
 */
@Injectable()
export class RoundsWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #quarter: number | undefined;
  #notBefore = 0;
  #going: Promise<unknown> | undefined;
  readonly #ending = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly summaries: Summaries,
    private readonly links: MailLinks,
    @Inject(GOES_BY_ITSELF) private readonly goesByItself: boolean,
    @Inject(DATABASE_URLS) private readonly urls: DatabaseUrls,
  ) {}

  onApplicationBootstrap(): void {
    if (this.goesByItself) this.#timer = setInterval(() => this.look(), LOOK).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    clearInterval(this.#timer);
    await this.#going;
  }

  /** Goes round once, as of now. Whose days of grace are over is gone before anybody is told of it. */
  async go(now = this.clock.now()): Promise<Done> {
    const { database, summaries, links } = this;
    await eraseDue(database, now, {
      ownerUrl: this.urls.ownerUrl,
      ending: this.#ending.signal,
      tellFault: (what) => Logger.warn(what, RoundsWorker.name),
    });
    const facts = new RoundFacts(database, now);
    return goRound(database, {
      now,
      facts,
      write: writingDigests({ facts, summaries, links }),
      links,
      rest: this.goesByItself ? REST : 0,
      ending: this.#ending.signal,
      tell: (what) => Logger.warn(what, RoundsWorker.name),
    });
  }

  private look(): void {
    const now = this.clock.now();
    const quarter = Math.floor(now.getTime() / QUARTER);
    if (this.#going || quarter === this.#quarter || Date.now() < this.#notBefore) return;
    this.#going = this.go(now)
      .then(() => {
        this.#quarter = quarter;
      })
      // A database that is away is asked again.
      .catch(() => {
        this.#notBefore = Date.now() + AGAIN;
      })
      .finally(() => {
        this.#going = undefined;
      });
  }
}
