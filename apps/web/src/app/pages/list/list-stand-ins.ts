import { useQuery } from '@tanstack/react-query';
import { absencesQuery } from '../../../api/absences.queries';
import { type StandInsProps, useToldStandIns } from '../use-told-stand-ins';

/** Who stands in; the list reads no facts, so it asks who is away, once it stands on the screen. */
export function ListStandIns(props: StandInsProps) {
  const { data } = useQuery(absencesQuery(props.organisationId));
  useToldStandIns(data, props);
  return null;
}
