import { Hourglass, Link2Off, UserCheck } from 'lucide-react';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { DoorHead } from '../door-head';

/** What can be the matter with an invitation: it is unknown, or past, used or withdrawn. */
export type InvitationTrouble = 'unknown' | 'over' | 'used' | 'withdrawn';

const icons = { unknown: Link2Off, withdrawn: Link2Off, over: Hourglass, used: UserCheck } as const;

/** An invitation that leads in no more: why, and what to do now. */
export function NotOpen({ trouble, onSignIn }: { trouble: InvitationTrouble; onSignIn: () => void }) {
  const { t } = useTranslation('invitation');
  const Icon = icons[trouble];
  return (
    <div role="alert" className="flex w-full max-w-md flex-col gap-5">
      <span aria-hidden className="grid size-12 place-items-center rounded-full bg-warn-soft text-warn">
        <Icon size={22} />
      </span>
      <DoorHead title={t(`trouble.${trouble}Title`)}>{t(`trouble.${trouble}Text`)}</DoorHead>
      <Button size="l" className="self-start" variant="primary" onPress={onSignIn}>
        {t('signIn')}
      </Button>
    </div>
  );
}
