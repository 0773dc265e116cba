import type { Person } from '@cadans/contracts/members';
import type { Membership } from '@cadans/contracts/session';
import { Avatar } from '../../ui/avatar';
import { Chip } from '../../ui/chip';
import { useTranslation } from '../../words/use-translation';

/** One person: the name, as what, and how they stand. */
export function PersonRow({ person, member }: { person: Person; member: Membership }) {
  const { t } = useTranslation('members');
  const { memberId, name, role, admin, state } = person;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-3">
      <Avatar name={name} id={memberId} size={30} />
      <span className="min-w-0 flex-1 font-medium">
        {name}
        {memberId === member.memberId ? <span className="text-faint"> · {t('you')}</span> : null}
      </span>
      {admin ? <Chip tone="good">{t('admin')}</Chip> : null}
      {state === 'active' ? null : <Chip>{t(`state.${state}`)}</Chip>}
      <span className="w-24 text-sm text-muted">{t(`role.${role}`)}</span>
    </li>
  );
}
