import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Place } from './place-of';

export interface PlaceLinkProps {
  organisationId: string;
  place: Place;
  className: string;
  onPress: () => void;
  children: ReactNode;
}

/** A link into an account, to the place itself. */
export function PlaceLink({ organisationId, place, className, onPress, children }: PlaceLinkProps) {
  const given = { className, children, onClick: onPress };
  const params = { organisationId };
  switch (place.to) {
    case 'rhythm':
      return <Link to="/o/$organisationId/rhythm" params={params} search={place.search} {...given} />;
    case 'year':
      return (
        <Link
          to="/o/$organisationId/year/$year"
          params={{ ...params, year: place.year }}
          search={{ activity: place.activity }}
          {...given}
        />
      );
    case 'foundation':
      return (
        <Link
          to="/o/$organisationId/foundation/$year"
          params={{ ...params, year: place.year }}
          {...(place.hash !== undefined && { hash: place.hash })}
          {...given}
        />
      );
    case 'progress':
      return <Link to="/o/$organisationId/progress" params={params} {...given} />;
  }
}
