import type { DecisionItem } from '@cadans/domain/decision-item';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Known } from '../../../features/progress/known';
import { requestsQuery } from '../../../features/requests/request.queries';
import { DeclineDialog } from '../../../features/requests/triage/decline-dialog';
import { ParkDialog } from '../../../features/requests/triage/park-dialog';
import { useRequestActs } from '../../../features/requests/use-request-acts';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';

export interface RequestMatterProps {
  item: DecisionItem;
  known: Known;
  today: string;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/** Answers a request that waits too long where one reads that it does: declined for a reason, or else parked until a day. */
export function RequestMatter({ item, known, today, onDone, onClose }: RequestMatterProps) {
  const { t } = useTranslation('requests');
  const { organisationId } = known;
  const { data } = useQuery(requestsQuery(organisationId));
  const acts = useRequestActs(organisationId, known.personName);
  const [isParked, setParked] = useState(false);
  const request = data?.requests.find(({ id }) => id === item.ids[0]);
  if (!request) return null;
  const Question = isParked ? ParkDialog : DeclineDialog;
  return (
    <Question
      {...{ request, acts, onClose }}
      around={{ today }}
      onDone={() => onDone(true)}
      aside={
        <Button onPress={() => setParked(!isParked)}>{t(isParked ? 'acts.decline' : 'acts.park')}</Button>
      }
    />
  );
}
