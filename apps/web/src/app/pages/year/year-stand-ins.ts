import { useQuery } from '@tanstack/react-query';
import { factsQuery } from '../../../api/facts.queries';
import { type StandInsProps, useToldStandIns } from '../use-told-stand-ins';

/** Who stands in, from the facts that the sheet reads for its promises anyway. */
export function YearStandIns(props: StandInsProps) {
  const { data } = useQuery(factsQuery(props.organisationId));
  useToldStandIns(data?.facts.absences, props);
  return null;
}
