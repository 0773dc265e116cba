import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Lockout } from './lockout.js';
import { MailedLinks } from './mailed-links.js';

const HOUR = 3_600_000;

/** Clears away what works no more and counts no more, once an hour. */
@Injectable()
export class SweptDoors implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly lockout: Lockout,
    private readonly links: MailedLinks,
  ) {}

  onApplicationBootstrap(): void {
    // A database that is away is swept an hour later.
    const sweep = () => void Promise.all([this.lockout.sweep(), this.links.sweep()]).catch(() => undefined);
    this.#timer = setInterval(sweep, HOUR).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }
}
