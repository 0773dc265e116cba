import type { Person } from '@cadans/contracts/members';
import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { UserPlus, UsersRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { carriesAnything } from './carries';
import { InvitationRow } from './invitation-row';
import { InviteDialog } from './invite-dialog';
import { peopleQuery } from './people.queries';
import type { PersonDeed } from './person-menu';
import { PersonRow } from './person-row';
import { RemoveDialog } from './remove-dialog';
import { StillCarries } from './still-carries';
import { usePeopleActs } from './use-people-acts';

export interface PeopleProps {
  member: Membership;
  /** Draws the head of the page, with what can be done at its right. */
  head: (acts: ReactNode) => ReactNode;
  /** Leads to handing over what somebody carries. */
  onHandOver?: ((memberId: string) => void) | undefined;
  /** One's own role or rights changed. */
  onOwnChange: () => void;
}

type Asked = { is: 'invite'; named: Person | null } | { is: 'remove' | 'carries'; person: Person };

/** Who takes part in the organisation and who is invited; what one may do about it depends on who looks. */
export function People({ member, head, onHandOver, onOwnChange }: PeopleProps) {
  const { t } = useTranslation('members');
  const { t: ui } = useTranslation('ui');
  const { organisationId, memberId, admin: canAct } = member;
  const { data, error } = useQuery(peopleQuery(organisationId));
  const acts = usePeopleActs(organisationId, memberId, onOwnChange);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!data)
    return error ? <Banner tone="danger">{explain(error, ui)}</Banner> : <Skeleton className="h-64 w-full" />;
  const { people, invitations } = data;
  const close = () => setAsked(null);
  const invite = (
    <Button
      variant="primary"
      icon={<UserPlus size={16} aria-hidden />}
      onPress={() => setAsked({ is: 'invite', named: null })}
    >
      {t('invite')}
    </Button>
  );
  const deeds = (person: Person, deed: PersonDeed) => {
    if (deed === 'invite') return setAsked({ is: 'invite', named: person });
    if (deed === 'letIn') return acts.change(person, { active: true }, { active: false });
    if (deed === 'admin') return acts.change(person, { admin: !person.admin }, { admin: person.admin });
    if (carriesAnything(person)) return setAsked({ is: 'carries', person });
    if (deed === 'remove') return setAsked({ is: 'remove', person });
    acts.change(person, { active: false }, { active: true });
  };
  return (
    <>
      {head(canAct ? invite : null)}
      <Card padded={false}>
        <ul aria-label={t('list')} className="divide-y divide-line">
          {people.map((person) => (
            <PersonRow
              key={person.memberId}
              person={person}
              isMe={person.memberId === memberId}
              canAct={canAct}
              onRole={(role) => acts.change(person, { role }, { role: person.role })}
              onDeed={(deed) => deeds(person, deed)}
            />
          ))}
        </ul>
        {canAct && people.length === 1 && invitations.length === 0 ? (
          <div className="border-t border-line">
            <EmptyState title={t('aloneTitle')} icon={<UsersRound size={22} />}>
              {t('aloneText')}
            </EmptyState>
          </div>
        ) : null}
      </Card>
      {invitations.length > 0 ? (
        <Card padded={false} title={t('invitations')} aside={t('waiting', { count: invitations.length })}>
          <ul aria-label={t('invitations')} className="divide-y divide-line border-t border-line">
            {invitations.map((invitation) => (
              <InvitationRow
                key={invitation.id}
                invitation={invitation}
                onResend={() => acts.resending.mutate(invitation)}
                onWithdraw={() => acts.withdrawing.mutate(invitation)}
              />
            ))}
          </ul>
        </Card>
      ) : null}
      {asked?.is === 'invite' ? (
        <InviteDialog named={asked.named} inviting={acts.inviting} onClose={close} />
      ) : asked?.is === 'remove' ? (
        <RemoveDialog person={asked.person} removing={acts.removing} onClose={close} />
      ) : asked?.is === 'carries' ? (
        <StillCarries
          person={asked.person}
          onHandOver={onHandOver && (() => onHandOver(asked.person.memberId))}
          onClose={close}
        />
      ) : null}
    </>
  );
}
