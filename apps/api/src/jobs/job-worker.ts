import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import type { JobHandler } from './job.js';
import { workOff } from './work-off.js';

/** So long after a write in this process, in milliseconds: several in a row are looked for once. */
const SOON = 1_000;
/** What other replicas left, and what was to wait, is found by looking. */
const EVERY = 15_000;

/** Does jobs in the background, in every API process. Modules add how theirs are done. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #handlers = new Map<string, JobHandler>();
  #next: { readonly at: number; readonly timer: NodeJS.Timeout } | undefined;
  #working: Promise<unknown> = Promise.resolve();
  #ending = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says how a kind of job is done; jobs of kinds that nobody added wait for a process that knows them. */
  add(handler: JobHandler): void {
    this.#handlers.set(handler.kind, handler);
  }

  onApplicationBootstrap(): void {
    this.database.afterWrite.add(() => this.lookIn(SOON));
    this.lookIn(SOON);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#ending = true;
    clearTimeout(this.#next?.timer);
    await this.#working;
  }

  /** Does what is due now; one that fails keeps nobody waiting. */
  look(): Promise<number> {
    return workOff(this.database, {
      handlers: this.#handlers,
      now: () => this.clock.now(),
      isEnding: () => this.#ending,
      tell: (level, what) => Logger[level](what, JobWorker.name),
    });
  }

  private lookIn(wait: number): void {
    const at = Date.now() + wait;
    if (this.#ending || (this.#next && this.#next.at <= at)) return;
    clearTimeout(this.#next?.timer);
    const timer = setTimeout(() => {
      this.#working = this.look()
        // A database that is away is asked again: what is due stays due.
        .catch(() => 0)
        .then((taken) => {
          this.#next = undefined;
          this.lookIn(taken > 0 ? SOON : EVERY);
        });
    }, wait).unref();
    this.#next = { at, timer };
  }
}
