import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { Story, StoryStep } from './activity-story.js';
import type { SeedOrganisation } from './seed-files.js';
import { spread } from './spread.js';
import type { WrittenOrganisation } from './write-organisation.js';

/** A story with the ids it got. */
export interface WrittenStory extends Story {
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
  readonly creatorId: string;
  readonly ownerId: string;
  readonly deciderId: string;
}

/** Who made which version of an activity, and when: what the history is dated by. */
export interface Happened {
  readonly organisation_id: string;
  readonly activity_id: string;
  readonly activity_version: number;
  readonly by_id: string;
  readonly at: string;
}

/** Names the people of a story by their ids, and its title and link by this year's. */
export function withIds(
  story: Story,
  id: string,
  seed: SeedOrganisation,
  { members }: WrittenOrganisation,
  today: CalendarDate,
): WrittenStory {
  const { row } = story;
  const year = yearOf(today);
  const title = row.title.replace('{year}', String(year)).replace('{next}', String(year + 1));
  const linkBase = seed.channels.find(({ key }) => key === row.channel)?.linkBase;
  const memberOf = (key: string | undefined): string => members.get(key ?? '') ?? '';
  const director = seed.members.find(({ role }) => role === 'director');
  const others = seed.members.filter(({ role }) => role !== 'director').map(({ key }) => key);
  const planners = [row.owner, ...others];
  return {
    ...story,
    id,
    title,
    link: linkBase ? linkBase + slug(title) : null,
    creatorId: memberOf(planners[spread(row.title)(planners.length)]),
    ownerId: memberOf(row.owner),
    deciderId: memberOf(director?.key),
  };
}

/** All versions of an activity, the first by who created it. */
export function* happenedTo(story: WrittenStory, organisation_id: string): Generator<Happened> {
  const { id: activity_id, title, createdOn, creatorId, steps } = story;
  const first = { by_id: creatorId, at: momentOn(createdOn, title, 0) };
  yield { organisation_id, activity_id, activity_version: 1, ...first };
  for (const [index, step] of steps.entries()) {
    const next = { by_id: actorOf(story, step), at: momentOn(step.on, title, index + 1) };
    yield { organisation_id, activity_id, activity_version: index + 2, ...next };
  }
}

/** Scrapping is the director's; the rest is done by who owns it. */
export function actorOf({ ownerId, deciderId }: WrittenStory, { kind }: StoryStep): string {
  return kind === 'scrapped' ? deciderId : ownerId;
}

/** A moment in working hours; later for a later step of the same day. */
export function momentOn(day: CalendarDate, title: string, step: number): string {
  const [hour, minute] = [7 + step, spread(title)(60)].map((part) => String(part).padStart(2, '0'));
  return `${day}T${hour}:${minute}:00Z`;
}

function slug(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
