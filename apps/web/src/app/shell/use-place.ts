import { useParams } from '@tanstack/react-router';
import { currentYear } from '../year-in-path';

interface Place {
  organisationId: string;
  year: number;
  /** None: where a screen has parts, the menu leads to the first. */
  section: undefined;
}

/** The organisation and year of the URL; screens without a year keep to the current one. */
export function usePlace(): Place {
  const { organisationId = '', year } = useParams({ strict: false });
  return { organisationId, year: year ?? currentYear(), section: undefined };
}
