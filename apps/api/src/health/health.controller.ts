import { showLive, showReady } from '@cadans/contracts/health';
import { Controller } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import { Serve } from '../http/serve.js';

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Serve(showLive)
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Ready is: the database answers. */
  @Serve(showReady)
  async ready(): Promise<{ status: 'ready' }> {
    await this.database.identity.query('select 1').catch(() => {
      throw new Refusal('unavailable');
    });
    return { status: 'ready' };
  }
}
