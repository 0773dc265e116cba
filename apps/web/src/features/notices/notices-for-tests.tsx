import type { Notification } from '@cadans/contracts/notifications';
import { unreadQuery } from '../../api/unread.queries';
import { type Asked, fakeApi } from '../../testing/fake-api';
import { givenId } from '../../testing/given-year';
import { show } from '../../testing/show';
import { useOpener } from '../../ui/opener';
import { Bell } from './bell';
import { NoticePanel } from './notice-panel';

export const organisationId = givenId('organisation', 0);
const at = `/api/organisations/${organisationId}`;

/** The moment of the tests: a Monday noon. */
export const NOW = new Date('2026-11-23T11:00:00Z');

/** The n-th thing one was told, each an hour before the one before it. */
export function told(n: number, more: Partial<Notification> = {}): Notification {
  return {
    id: givenId('activity', n),
    kind: 'late',
    about: { activityId: givenId('activity', n) },
    year: 2026,
    words: { nl: `Blog ${n} is te laat`, en: `Blog ${n} is late` },
    createdAt: new Date(NOW.getTime() - n * 3_600_000).toISOString(),
    readAt: null,
    ...more,
  };
}

function Bells() {
  const opener = useOpener('dialog');
  return (
    <>
      <Bell {...{ organisationId, opener }} />
      {opener.wasOpened ? (
        <NoticePanel
          {...{ organisationId }}
          opened={opener.opened}
          timeZone="Europe/Amsterdam"
          linkTo={({ id }, { children, ...more }) => (
            <a href={`#${id}`} {...more}>
              {children}
            </a>
          )}
          toPreferences={() => <a href="#preferences">Wat je hoort</a>}
        />
      ) : null}
    </>
  );
}

/** Shows the bell of somebody who was told these, newest first, in pages of `page`; answers the writes, as they come. */
export async function showBell(
  all: readonly Notification[],
  { page = 50, refuse }: { page?: number; refuse?: unknown } = {},
) {
  const unread = all.filter(({ readAt }) => readAt === null).length;
  const asked: Asked[] = fakeApi({
    [`GET ${at}/notifications`]: ({ query }: Asked) => {
      const start = all.findIndex(({ id }) => id === query.get('before')) + 1;
      return { notifications: all.slice(start, start + page), unread, isMore: start + page < all.length };
    },
    [`PUT ${at}/notifications/readings`]: () => refuse ?? null,
  });
  const shown = await show(<Bells />);
  const tell = (count: number) => shown.queries.setQueryData(unreadQuery(organisationId).queryKey, count);
  return {
    ...shown,
    tell,
    writes: () => asked.filter(({ method }) => method !== 'GET').map(({ body }) => body),
  };
}
