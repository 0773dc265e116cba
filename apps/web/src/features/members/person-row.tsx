import type { Person } from '@cadans/contracts/members';
import { ROLES, type Role } from '@cadans/domain/ability';
import { Avatar } from '../../ui/avatar';
import { Chip } from '../../ui/chip';
import { Select } from '../../ui/select';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { lastHere } from './last-here';
import { type PersonDeed, PersonMenu } from './person-menu';

export interface PersonRowProps {
  person: Person;
  isMe: boolean;
  /** An admin looks: who may also act. */
  canAct: boolean;
  onRole: (role: Role) => void;
  onDeed: (deed: PersonDeed) => void;
}

/** One person: the name and how to reach them, as what, how they stand, and what an admin can do. */
export function PersonRow({ person, isMe, canAct, onRole, onDeed }: PersonRowProps) {
  const { t } = useTranslation('members');
  const { language } = useLanguage();
  const { memberId, name, role, admin, state, email } = person;
  const about = [email, canAct ? lastHere(person, t, language) : null].filter(Boolean).join(' · ');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 md:px-5">
      <Avatar name={name} id={memberId} size={34} />
      <div className="min-w-0 flex-1 basis-40">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          <span className="min-w-0 break-words">{name}</span>
          {isMe ? <span className="text-sm font-normal text-faint">{t('you')}</span> : null}
          {admin ? <Chip tone="good">{t('admin')}</Chip> : null}
          {state === 'active' ? null : (
            <Chip tone={state === 'suspended' ? 'warn' : 'neutral'}>{t(`state.${state}`)}</Chip>
          )}
        </p>
        {about ? <p className="text-xs break-words text-muted">{about}</p> : null}
      </div>
      {canAct ? (
        <div className="flex items-center gap-1 max-md:ml-11.5 max-md:basis-full" data-no-print>
          <Select
            label={t('roleOf', { name })}
            labelHidden
            className="w-36 max-md:flex-1"
            options={ROLES.map((id) => ({ id, label: t(`role.${id}`), description: t(`roleText.${id}`) }))}
            value={role}
            onChange={(next) => {
              if (next !== role) onRole(next);
            }}
          />
          <PersonMenu {...{ person, onDeed }} />
        </div>
      ) : (
        <span className="text-sm text-muted">{t(`role.${role}`)}</span>
      )}
    </li>
  );
}
