import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import type { JobHandler } from './job.js';
import { JobLane } from './job-lane.js';
import { workOff } from './work-off.js';

/** Does jobs in the background, in every API process. Modules add how theirs are done. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #usual = new Map<string, JobHandler>();
  readonly #slow = new Map<string, JobHandler>();
  readonly #lanes: readonly [JobLane, JobLane];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.#lanes = [new JobLane(() => this.lookFor(this.#usual)), new JobLane(() => this.lookFor(this.#slow))];
  }

  /** Says how a kind of job is done; jobs of kinds that nobody added wait for a process that knows them. */
  add(handler: JobHandler): void {
    (handler.slow ? this.#slow : this.#usual).set(handler.kind, handler);
  }

  onApplicationBootstrap(): void {
    for (const lane of this.#lanes) {
      this.database.afterWrite.add(() => lane.wake());
      lane.wake();
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.end()));
  }

  /** Does what is due now; one that fails keeps nobody waiting. */
  async look(): Promise<number> {
    return (await this.lookFor(this.#usual)) + (await this.lookFor(this.#slow));
  }

  private lookFor(handlers: ReadonlyMap<string, JobHandler>): Promise<number> {
    if (handlers.size === 0) return Promise.resolve(0);
    return workOff(this.database, {
      handlers,
      now: () => this.clock.now(),
      isEnding: () => this.#lanes[0].isEnding,
      tell: (level, what) => Logger[level](what, JobWorker.name),
    });
  }
}
