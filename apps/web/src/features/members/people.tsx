import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { Card } from '../../ui/card';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { peopleQuery } from './people.queries';
import { PersonRow } from './person-row';

/** Who takes part in the organisation; what one may do about it depends on who looks. */
export function People({ member }: { member: Membership }) {
  const { t } = useTranslation('members');
  const { data } = useQuery(peopleQuery(member.organisationId));
  if (!data) return <Skeleton className="h-64 w-full" />;
  return (
    <Card padded={false}>
      <ul aria-label={t('list')} className="divide-y divide-line">
        {data.people.map((person) => (
          <PersonRow key={person.memberId} {...{ person, member }} />
        ))}
      </ul>
    </Card>
  );
}
