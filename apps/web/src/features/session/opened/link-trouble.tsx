import { Link2Off } from 'lucide-react';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { DoorHead } from '../door-head';
import type { MailKind } from '../mail/mail-kind';

/** What can be the matter with a mailed link: it does not stand in the address, was used or is too old, or belongs elsewhere. */
export type LinkTrouble = 'missing' | 'gone' | 'foreign';

export interface LinkTroubleProps {
  kind: MailKind;
  trouble: LinkTrouble;
  onAskAnew: () => void;
  onSignIn: () => void;
}

/** A link that does not lead in: why, and what to do now. */
export function LinkTroubleShown({ kind, trouble, onAskAnew, onSignIn }: LinkTroubleProps) {
  const { t } = useTranslation('doors');
  return (
    <div role="alert" className="flex w-full max-w-md flex-col gap-5">
      <span aria-hidden className="grid size-12 place-items-center rounded-full bg-warn-soft text-warn">
        <Link2Off size={22} />
      </span>
      <DoorHead title={t(`open.${trouble}Title`)}>
        {trouble === 'gone' ? t(`open.goneText.${kind}`) : t(`open.${trouble}Text`)}
      </DoorHead>
      <div className="flex flex-wrap gap-2">
        <Button size="l" variant="primary" onPress={onAskAnew}>
          {t(`open.askAnew.${kind}`)}
        </Button>
        <Button size="l" onPress={onSignIn}>
          {t('open.signIn')}
        </Button>
      </div>
    </div>
  );
}
