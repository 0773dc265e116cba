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

/** So long after a write in this process: several in a row are summed up once. Milliseconds. */
const SOON = 1_000;
/** What other replicas wrote, and what is due at midnight, is found by looking. */
const EVERY = 15_000;
/** After each account it rests so many times as long as that took: who waits for an answer has the rest of the process. */
const REST = 9;

/** Brings summaries up to date in the background, after every write and every midnight. */
@Injectable()
export class SummaryWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #next: { readonly at: number; readonly timer: NodeJS.Timeout } | undefined;
  #looking: Promise<void> = Promise.resolve();
  readonly #ending = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly summaries: Summaries,
  ) {}

  onApplicationBootstrap(): void {
    this.database.afterWrite.add(() => this.lookIn(SOON));
    this.lookIn(SOON);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    clearTimeout(this.#next?.timer);
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

  private lookIn(wait: number): void {
    const at = Date.now() + wait;
    if (this.#ending.signal.aborted || (this.#next && this.#next.at <= at)) return;
    clearTimeout(this.#next?.timer);
    const timer = setTimeout(() => {
      this.#looking = this.#looking
        .then(() => this.look())
        // A database that is away is asked again: nothing is missed, what is due stays due.
        .catch(() => {})
        .finally(() => {
          this.#next = undefined;
          this.lookIn(EVERY);
        });
    }, wait).unref();
    this.#next = { at, timer };
  }
}
