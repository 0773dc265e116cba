import { createFeed } from '@cadans/contracts/feeds';
import ICAL from 'ical.js';
import { askFrom } from '../testing/ask-from.js';
import type { GivenOrganisation } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

/** An event as an independent reader understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly first: string;
  /** The day after the last one. */
  readonly end: string;
  readonly sequence: number;
  readonly status: string;
  readonly isAllDay: boolean;
  readonly description: string;
}

/** Reads a calendar file with a library that did not write it; throws when it is none. */
export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root.getAllSubcomponents('vevent').map((component): ReadEvent => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      first: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: Number(event.sequence),
      status: String(component.getFirstPropertyValue('status')),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      description: event.description,
    };
  });
  // This reader leaves what is written in properties it does not know as it is. The same name stands in both.
  const [name, ...more] = new Set(
    ['name', 'x-wr-calname'].map((key) =>
      String(root.getFirstPropertyValue(key)).replace(/\\([\\;,])/g, '$1'),
    ),
  );
  if (name === undefined || more.length > 0) throw new Error(`It has two names: ${name}, ${more}`);
  return { name, events };
}

/** Opens feeds of an organisation, and fetches them as a calendar does, from an address of its own. */
export function feedsOf(app: TestApp, org: GivenOrganisation, address: string) {
  const params = { organisationId: org.id };
  const here = askFrom(address);
  const fetched = async (token: string, headers: Record<string, string> = {}) => {
    const answer = await here(`${app.address}/api/feeds/${token}.ics`, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return {
    params,
    open: async (body: Readonly<Record<string, unknown>>, as = org.marketer.cookie) => {
      const { answer, status, problem } = await app.call(createFeed, { as, params, body });
      return { token: answer?.token ?? '', feed: answer?.feed, status, problem };
    },
    fetched,
    events: async (token: string) => readCalendar((await fetched(token)).text).events,
  };
}
