import { useParams } from '@tanstack/react-router';
import { currentYear } from '../year-in-path';

/** The organisation and year of the URL; screens without a year keep to the current one. */
export function usePlace(): { organisationId: string; year: number } {
  const { organisationId = '', year } = useParams({ strict: false });
  return { organisationId, year: year ?? currentYear() };
}
