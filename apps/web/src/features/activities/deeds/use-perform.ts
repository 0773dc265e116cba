import type { Act } from './act';
import { deedOf } from './deed';
import { useDeeds } from './use-deeds';

/** Performs acts on single activities; see useDeeds. */
export function usePerform(organisationId: string): (act: Act) => void {
  const { perform } = useDeeds(organisationId);
  return (act) => perform(deedOf(act));
}
