import { MOST_RESTORED } from '@cadans/contracts/exports';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TurnsOfCallers } from '../ask/turns-of-callers.js';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import { Sessions } from '../session/sessions.js';
import { broughtInADay } from './brought-in.js';

/** So many tries a minute for one person, also in vain: ten files that are sent one after another come through. */
const MOST_TRIES = 20;

/** So many files are taken in at once, and of one person one: what has arrived of them is held in memory. */
const MOST_AT_ONCE = 3;

/** Lets an export be sent, before anything of it is read: who sends it, how often, and how many do at this moment. */
@Injectable()
export class UploadAdmissions {
  readonly #tries = new TurnsOfCallers();
  readonly #sending = new Set<string>();

  constructor(
    private readonly sessions: Sessions,
    private readonly database: Database,
  ) {}

  /**
   * Refused: who has no session (401), what says that it is larger than may be, in bytes (413), who tries without end or is sending one already (429), who brought in what a day allows
   * (422), and everybody while enough are at it (503). Who is let through holds a place until the answer went or the line broke.
   */
  async admit(request: FastifyRequest, reply: FastifyReply, largest: number): Promise<void> {
    const token = this.sessions.tokenOf(request.headers.cookie);
    const userId = token && (await this.sessions.userOf(token));
    if (!userId) throw new Refusal('signed_out');
    if (Number(request.headers['content-length']) > largest) throw new Refusal('too_large');
    this.#tries.take(userId, MOST_TRIES);
    if ((await broughtInADay(this.database, userId)) >= MOST_RESTORED)
      throw new Refusal('too_many_organisations');
    if (this.#sending.has(userId)) throw new Refusal('too_many', { retryAfter: 10 });
    if (this.#sending.size >= MOST_AT_ONCE) throw new Refusal('unavailable');
    if (reply.raw.destroyed) return;
    this.#sending.add(userId);
    reply.raw.once('close', () => this.#sending.delete(userId));
  }
}
