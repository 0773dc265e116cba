import type { Invitation } from '@cadans/contracts/invitations';
import type { ReactNode } from 'react';
import { CallError } from '../../../api/call-error';
import { fieldErrors } from '../../../api/field-errors';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { DoorHead } from '../door-head';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { NewPersonForm } from './new-person-form';

export interface OpenedInvitationProps {
  invitation: Invitation;
  /** As whom this browser is signed in. */
  signedInAs: string | null;
  accepting: { isPending: boolean; error: unknown };
  onAccept: (given: { name?: string; password?: string }) => void;
  onSignIn: () => void;
  onSignOut: () => void;
}

/** An invitation that stands: who invites to what, and what this person has to do to come in. */
export function OpenedInvitation(props: OpenedInvitationProps) {
  const { invitation, signedInAs, accepting, onAccept, onSignIn, onSignOut } = props;
  const { t } = useTranslation('invitation');
  const { t: ofMembers } = useTranslation('members');
  const telling = useTelling();
  const { organisation, invitedBy, role, admin, who, name } = invitation;
  const address = invitation.address ?? '';
  const { error, isPending } = accepting;
  const refusals = fieldErrors(error);
  const isTold = error instanceof CallError && Object.keys(refusals).length > 0;
  const ways: Record<Invitation['who'], ReactNode> = {
    new: <NewPersonForm {...{ refusals, isPending }} name={name ?? ''} onSubmit={onAccept} />,
    you: (
      <Button size="l" variant="primary" isPending={isPending} onPress={() => onAccept({})}>
        {t('accept')}
      </Button>
    ),
    known: (
      <Button size="l" variant="primary" onPress={onSignIn}>
        {t('signInFirst')}
      </Button>
    ),
    another: (
      <Button size="l" variant="primary" onPress={onSignOut}>
        {t('signOut')}
      </Button>
    ),
  };
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t('title', { organisation })}>
        {t('text', { by: invitedBy, organisation, role: ofMembers(`role.${role}`).toLowerCase() })}
        {admin ? ` ${t('admin')}` : ''}
      </DoorHead>
      {who === 'another' ? (
        <Banner tone="warn" title={t('anotherTitle')}>
          {t('anotherText', { address, email: signedInAs ?? '' })}
        </Banner>
      ) : (
        <p className="text-sm text-muted">{t(`who.${who}`, { address, email: signedInAs ?? '' })}</p>
      )}
      {error && !isTold ? (
        <Banner tone="danger" title={t('notDone')}>
          {whyNot(error, telling)}
        </Banner>
      ) : null}
      {ways[who]}
    </div>
  );
}
