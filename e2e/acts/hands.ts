import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Page } from '@playwright/test';

/** What a marketer does in a day, by one way of doing it. */
export interface Hands {
  /** From the sign-in page to one's own week. */
  signIn(page: Page): Promise<void>;
  /** Finishes something in one's own week. */
  finish(page: Page, title: string): Promise<void>;
  /** Postpones something in one's own week, because the customers come first. */
  postpone(page: Page, title: string): Promise<void>;
  goToYear(page: Page): Promise<void>;
  /** Plans something on the year, on a channel in the week of a day. */
  fill(page: Page, gap: Gap): Promise<void>;
  /** Moves a campaign a week later, because it waits for approval. */
  moveCampaign(page: Page, name: string): Promise<void>;
  /** Takes back what was said last. */
  undo(page: Page, said: string): Promise<void>;
}

export interface Gap {
  readonly title: string;
  readonly channel: string;
  readonly on: CalendarDate;
}
