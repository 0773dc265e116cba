import { invite, resendInvitation, withdrawInvitation } from '@cadans/contracts/calls/invitations';
import { changeMember, removeMember } from '@cadans/contracts/calls/members';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { invite as invitation, OpenInvitation } from '@cadans/contracts/invitations';
import type { changeMember as memberChange, Person } from '@cadans/contracts/members';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from '../../api/answer-kept';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { refreshPeople } from './people.queries';

type Change = BodyInputOf<typeof memberChange>;

/** What an admin does with the people of an organisation. What can be undone offers that; what is refused says why. */
export function usePeopleActs(organisationId: string, myId: string, onOwnChange: () => void) {
  const queries = useQueryClient();
  const { t } = useTranslation('members');
  const { t: ui } = useTranslation('ui');
  const refuse = (error: unknown) =>
    showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
  const refresh = () => refreshPeople(queries, organisationId);
  const common = { onError: refuse, onSettled: refresh };

  const changing = useMutation({
    ...common,
    mutationFn: ({ person: { memberId }, change }: { person: Person; change: Change; back?: Change }) =>
      call(changeMember, { params: { organisationId, memberId }, body: change }),
    onSuccess: ({ name, role }, { person, change, back }) => {
      const text =
        change.role !== undefined
          ? t('done.role', { name, role: t(`role.${role}`).toLowerCase() })
          : change.admin !== undefined
            ? t(change.admin ? 'done.admin' : 'done.noAdmin', { name })
            : t(change.active ? 'done.letIn' : 'done.suspended', { name });
      const undo = () => back && changing.mutate({ person, change: back });
      showToast({ text, ...(back && { action: { label: ui('undo'), onPress: undo } }) });
      if (person.memberId !== myId) return;
      void queries.invalidateQueries({ queryKey: SESSION_KEY }).then(onOwnChange);
    },
  });
  const removing = useMutation({
    onSettled: refresh,
    mutationFn: ({ memberId }: Person) => call(removeMember, { params: { organisationId, memberId } }),
    onSuccess: (_, { name }) => showToast({ text: t('done.removed', { name }) }),
  });
  const resending = useMutation({
    ...common,
    mutationFn: ({ id: invitationId }: OpenInvitation) =>
      call(resendInvitation, { params: { organisationId, invitationId } }),
    onSuccess: ({ email }) => showToast({ text: t('done.resent', { email }), detail: t('done.resentText') }),
  });
  const withdrawing = useMutation({
    ...common,
    mutationFn: ({ id: invitationId }: OpenInvitation) =>
      call(withdrawInvitation, { params: { organisationId, invitationId } }),
    onSuccess: (_, { email }) => showToast({ text: t('done.withdrawn', { email }) }),
  });
  const inviting = useMutation({
    onSettled: refresh,
    mutationFn: (body: BodyInputOf<typeof invitation>) => call(invite, { params: { organisationId }, body }),
    onSuccess: ({ invited, left }) =>
      showToast({
        text: invited.length > 0 ? t('done.invited', { count: invited.length }) : t('done.noneInvited'),
        detail: left.map(({ email, why }) => t(`done.left.${why}`, { email })).join(' ') || undefined,
      }),
  });
  const change = (person: Person, next: Change, back: Change) =>
    changing.mutate({ person, change: next, back });
  return { change, removing, resending, withdrawing, inviting };
}

export type PeopleActs = ReturnType<typeof usePeopleActs>;
