import type { Person } from '@cadans/contracts/members';
import { ROLES, type Role } from '@cadans/domain/ability';
import { readAddresses } from '@cadans/domain/mail-addresses';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { Checkbox } from '../../ui/checkbox';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { addressFlaw } from './address-flaw';
import type { PeopleActs } from './use-people-acts';

export interface InviteDialogProps {
  /** Who was named already and is invited by this; null for people who are new. */
  named: Person | null;
  inviting: PeopleActs['inviting'];
  onClose: () => void;
}

/** Invites people by mail, several at once as the same, or one who was named already. */
export function InviteDialog({ named, inviting, onClose }: InviteDialogProps) {
  const { t } = useTranslation('members');
  const { t: ui } = useTranslation('ui');
  const [text, setText] = useState('');
  const [role, setRole] = useState<Role>(named?.role ?? 'marketer');
  const [admin, setAdmin] = useState(false);
  const [isTried, setTried] = useState(false);
  const read = readAddresses(text);
  const flaw = addressFlaw(read, named ? 1 : undefined, t);
  const error = isTried ? flaw : undefined;
  const submit = () => {
    setTried(true);
    if (flaw !== undefined) return;
    const memberId = named?.memberId ?? null;
    const people = read.people.map((person) => ({ ...person, memberId }));
    inviting.mutate({ people, role, admin }, { onSuccess: onClose });
  };
  const name = named?.name ?? '';
  const field = { value: text, onChange: setText, ...(error !== undefined && { error }), autoFocus: true };
  return (
    <AskDialog
      title={named ? t('inviteTitleOf', { name }) : t('inviteTitle')}
      subtitle={named ? t('inviteTextOf', { name }) : t('inviteText')}
      act={t('send', { count: Math.max(1, read.people.length) })}
      isPending={inviting.isPending}
      refusal={inviting.error ? explain(inviting.error, ui) : null}
      onSubmit={submit}
      onClose={() => {
        inviting.reset();
        onClose();
      }}
    >
      {named ? (
        <TextField {...field} label={t('email')} type="email" autoComplete="off" />
      ) : (
        <TextArea {...field} label={t('emails')} hint={t('emailsHint')} rows={4} spellCheck="false" />
      )}
      <RadioGroup
        label={t('as')}
        options={ROLES.map((id) => ({ id, label: t(`role.${id}`), description: t(`roleText.${id}`) }))}
        value={role}
        onChange={setRole}
      />
      <Checkbox isSelected={admin} onChange={setAdmin} className="mb-2">
        {t('asAdmin')}
        <span className="block text-xs text-muted">{t('asAdminText')}</span>
      </Checkbox>
    </AskDialog>
  );
}
