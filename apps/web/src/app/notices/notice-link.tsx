import type { Notification } from '@cadans/contracts/notifications';
import type { Membership } from '@cadans/contracts/session';
import { Link } from '@tanstack/react-router';
import type { NoticeLink } from '../../features/notices/notice-row';
import { placeOf } from './notice-place';

/** The way from a notice to its place, for a member of an organisation. */
export const noticeLink =
  ({ organisationId, role }: Pick<Membership, 'organisationId' | 'role'>): NoticeLink =>
  (notice: Notification, more) => {
    const place = placeOf(notice, role);
    const params = { organisationId };
    switch (place.screen) {
      case 'activity':
        return (
          <Link
            to="/o/$organisationId/year/$year"
            params={{ organisationId, year: place.year }}
            search={{ activity: place.activity }}
            {...more}
          />
        );
      case 'rhythm':
        return (
          <Link to="/o/$organisationId/rhythm" search={{ promise: place.promise }} {...{ params, ...more }} />
        );
      case 'requests':
        return (
          <Link
            to="/o/$organisationId/requests"
            search={{ request: place.request }}
            {...{ params, ...more }}
          />
        );
      case 'minutes':
        return (
          <Link
            to="/o/$organisationId/reviews/$reviewId/minutes"
            params={{ organisationId, reviewId: place.review }}
            {...more}
          />
        );
      case 'settings':
        return (
          <Link
            to="/o/$organisationId/settings/{-$section}"
            params={{ organisationId, section: place.section }}
            {...more}
          />
        );
      case 'progress':
        return <Link to="/o/$organisationId/progress" {...{ params, ...more }} />;
      case 'week':
        return <Link to="/o/$organisationId/week" {...{ params, ...more }} />;
    }
  };
