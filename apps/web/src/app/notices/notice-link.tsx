import type { Notification } from '@cadans/contracts/notifications';
import { Link } from '@tanstack/react-router';
import type { NoticeLink } from '../../features/notices/notice-row';
import { placeOf } from './notice-place';

/** The way from a notice to its place, in an organisation. */
export const noticeLink =
  (organisationId: string): NoticeLink =>
  (notice: Notification, more) => {
    const place = placeOf(notice);
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
      case 'progress':
        return <Link to="/o/$organisationId/progress" {...{ params, ...more }} />;
      case 'week':
        return <Link to="/o/$organisationId/week" {...{ params, ...more }} />;
    }
  };
