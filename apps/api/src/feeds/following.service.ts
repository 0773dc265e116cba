import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { MailLinks } from '../mail/mail-links.js';
import { readScopedToken } from '../shares/scoped-token.js';
import { calendarText } from './calendar-text.js';
import { countFetch, entriesStatement, type FeedEntry, type FoundFeed, findFeed } from './feed-statements.js';

/** So many fetches a minute of one address: a calendar service comes for many people at once. */
const FETCHES = 300;

/** Grows when the same activities are written otherwise: calendars then read everything again. */
const FORM = 1;

/** So many characters of feeds are kept for who comes again: five thousand activities are three million. */
const KEPT = 32_000_000;

/** A feed at a moment; `text` writes it out. */
export interface Followed {
  readonly etag: string;
  readonly text: () => Promise<string>;
}

/** Answers calendars that follow a feed, inside the walls of the organisation that the feed is of. */
@Injectable()
export class FollowingService {
  readonly #turns = new TurnsOfCallers();
  readonly #kept = new LRUCache<string, { etag: string; text: string }>({
    maxSize: KEPT,
    sizeCalculation: ({ text }) => text.length,
  });
  readonly #writing = new Map<string, Promise<string>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: MailLinks,
  ) {}

  /** Unknown and closed feeds are not found, all alike; so is that of who is no active member any more. */
  async follow(address: string, token: string): Promise<Followed> {
    this.#turns.take(`fetch ${networkOf(address)}`, FETCHES);
    const { organisationId, hash } = there(readScopedToken(token));
    const [found] = await inTenantScope({ organisationId }, () =>
      this.database.query<FoundFeed>(findFeed(organisationId, hash)),
    );
    const feed = there(found);
    const today = this.clock.today(feed.timeZone);
    await inTenantScope({ organisationId }, () => this.database.query(countFetch(organisationId, feed.id)));
    const etag = `W/"${[FORM, feed.id, today, feed.state].join('.')}"`;
    return { etag, text: () => this.once(feed.id, etag, () => this.write(organisationId, feed, today)) };
  }

  /** Writes a feed once as long as it is the same: most calendars do not say what they have, and a large one takes a while. */
  private async once(feedId: string, etag: string, write: () => Promise<string>): Promise<string> {
    const kept = this.#kept.get(feedId);
    if (kept?.etag === etag) return kept.text;
    const writing = this.#writing.get(etag) ?? write().finally(() => this.#writing.delete(etag));
    this.#writing.set(etag, writing);
    const text = await writing;
    this.#kept.set(feedId, { etag, text });
    return text;
  }

  private async write(organisationId: string, feed: FoundFeed, today: string): Promise<string> {
    const entries = await inTenantScope({ organisationId }, () =>
      this.database.query<FeedEntry>(entriesStatement(organisationId, feed, today)),
    );
    return calendarText(feed, entries, this.links.to(`/o/${organisationId}`));
  }
}
