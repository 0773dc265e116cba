import { setTimeout as rest } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Summaries } from './summaries.js';
import { DUE } from './summary-statements.js';

/** When nothing was written in this process for so long: several writes in a row are summed up once. Milliseconds. */
const SOON = 1_000;
/** While writing goes on, so long after the first of it at most. Who asks for the accounts before has them reckoned then. */
const AT_THE_LATEST = 10_000;
/** What other replicas wrote, and what is due at midnight, is found by looking. */
const EVERY = 15_000;
/** After each account it rests so many times as long as that took: who waits for an answer has the rest of the process. */
const REST = 9;

/** Brings summaries up to date in the background, after every write and every midnight. */
@Injectable()
export class SummaryWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #next: NodeJS.Timeout | undefined;
  /** When the first write came that was not looked at yet. */
  #writtenAt: number | undefined;
  #looking: Promise<void> = Promise.resolve();
  readonly #ending = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly summaries: Summaries,
  ) {}

  onApplicationBootstrap(): void {
    this.database.afterWrite.add(() => this.lookSoon());
    this.lookSoon();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    clearTimeout(this.#next);
    await this.#looking;
  }

  /** Sums up what is due now. One that fails stays due, and keeps nobody waiting. */
  async look(): Promise<void> {
    const due = await this.database.portfolio<{ id: string }>(
      { 'app.due_until': this.clock.now().toISOString() },
      DUE,
    );
    for (const [index, { id }] of due.entries()) {
      const begun = performance.now();
      await this.summaries.bringUpToDate(id).catch((error: unknown) => {
        Logger.warn(`An account was not summed up: ${error}`, SummaryWorker.name);
      });
      if (index < due.length - 1) await this.rest(REST * (performance.now() - begun));
      if (this.#ending.signal.aborted) return;
    }
  }

  private async rest(milliseconds: number): Promise<void> {
    // Broken off when the application ends.
    await rest(milliseconds, undefined, { signal: this.#ending.signal }).catch(() => {});
  }

  private lookSoon(): void {
    const now = Date.now();
    this.#writtenAt ??= now;
    this.lookIn(Math.min(SOON, this.#writtenAt + AT_THE_LATEST - now));
  }

  private lookIn(wait: number): void {
    if (this.#ending.signal.aborted) return;
    clearTimeout(this.#next);
    this.#next = setTimeout(() => {
      this.#writtenAt = undefined;
      this.#looking = this.#looking
        .then(() => this.look())
        // A database that is away is asked again: nothing is missed, what is due stays due.
        .catch(() => {})
        .finally(() => {
          if (this.#writtenAt === undefined) this.lookIn(EVERY);
        });
    }, wait).unref();
  }
}
