import type { Request } from '@cadans/contracts/requests';
import { isUndecided } from '@cadans/domain/request';
import { Button } from '../../ui/button';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import type { ShortcutName } from '../../ui/shortcuts';
import { useTranslation } from '../../words/use-translation';
import { TRIAGE_ACTS, type TriageAct } from './asked';
import type { RequestActs } from './use-request-acts';

const KEYS: Record<TriageAct, ShortcutName> = {
  accept: 'acceptRequest',
  decline: 'declineRequest',
  park: 'parkRequest',
  merge: 'mergeRequest',
  ask: 'askBack',
};

export interface TriageActsProps {
  request: Request;
  acts: RequestActs;
  onAct: (act: TriageAct) => void;
}

/** What can be decided about a request, each with its key. */
export function TriageActs({ request, acts, onAct }: TriageActsProps) {
  const { t } = useTranslation('requests');
  if (!isUndecided(request.status)) {
    return request.status === 'accepted' ? null : (
      <Button isPending={acts.doing.isPending} onPress={() => acts.doing.mutate({ is: 'reopen', request })}>
        {t('acts.reopen')}
      </Button>
    );
  }
  return (
    <div data-no-print className="flex flex-wrap gap-2 max-md:grid max-md:grid-cols-2">
      {TRIAGE_ACTS.map((act) => (
        <Button
          key={act}
          variant={act === 'accept' ? 'primary' : 'secondary'}
          onPress={() => onAct(act)}
          className={act === 'accept' ? 'max-md:col-span-2' : ''}
        >
          {t(`acts.${act}`)}
          <span className="max-md:hidden">
            <ShortcutKeys name={KEYS[act]} first />
          </span>
        </Button>
      ))}
    </div>
  );
}
