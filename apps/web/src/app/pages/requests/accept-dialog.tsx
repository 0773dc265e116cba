import type { Acceptance, Request } from '@cadans/contracts/requests';
import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import type { Precision } from '@cadans/domain/activity';
import { yearOf } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import { refusingNoGo } from '@cadans/domain/no-go';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearQuery } from '../../../api/year.queries';
import type { YearPlan } from '../../../api/year-plan';
import { NoGoNotice } from '../../../features/activities/plan/no-go-notice';
import { useNoGos } from '../../../features/activities/plan/use-no-gos';
import { EffectShown } from '../../../features/requests/effect-shown';
import { AskDialog } from '../../../ui/ask-dialog';
import { useTranslation } from '../../../words/use-translation';
import { AcceptFields } from './accept-fields';
import { startAccepting } from './start-accepting';
import { useEffectOf } from './use-effect-of';

export interface AcceptDialogProps {
  request: Request;
  /** Of the current year; that of the chosen year is read when it is another. */
  plan: YearPlan;
  facts: Facts | undefined;
  membership: Membership;
  isPending: boolean;
  /** Why it was refused, in the server's words. */
  refused: string | null;
  onAccept: (planned: Planned) => void;
  onClose: () => void;
}

/** What a request becomes in the plan. */
export type Planned = Pick<
  Acceptance,
  'themeId' | 'ownerId' | 'channelId' | 'startsOn' | 'endsOn' | 'effortHours' | 'overrides'
> & {
  readonly title: string;
  readonly precision: Precision;
  readonly audience?: Acceptance['audience'];
};

/** Asks what every activity has to put a request in the plan, and shows what that displaces before it is done. */
export function AcceptDialog(props: AcceptDialogProps) {
  const { request, plan: current, facts, membership, isPending, refused, onAccept, onClose } = props;
  const { t } = useTranslation('requests');
  const { organisationId } = membership;
  const [value, setValue] = useState(() => startAccepting(request, current, membership));
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [isTried, setTried] = useState(false);
  const { themeId, ownerId, channelId, audience, effortHours, startsOn, endsOn, precision } = value;
  const year = yearOf(startsOn);
  const { data: ofYear } = useQuery(yearQuery(organisationId, year));
  const plan = ofYear ?? current;
  const maySteer = may(membership, 'steer');
  const noGos = useNoGos(organisationId, plan);
  const against = channelId === null ? [] : noGos.against({ channelId, audience });
  const effect = useEffectOf(value, facts, ofYear);
  const isChosen = plan.themes.some(({ id }) => id === themeId);

  const submit = () => {
    setTried(true);
    const title = value.title.trim();
    const overrides = against.flatMap(({ id }) => {
      const reason = (reasons[id] ?? '').trim();
      return reason === '' ? [] : [{ noGoId: id, reason }];
    });
    if (title === '' || !isChosen || themeId === null || ownerId === null || channelId === null) return;
    // Who may not override tries in vain: the server says no and counts it.
    if (maySteer && refusingNoGo(against, overrides, maySteer)) return;
    const when = { startsOn, endsOn, precision };
    const aimedFor = audience !== null && { audience };
    onAccept({ title, themeId, ownerId, channelId, effortHours, overrides, ...when, ...aimedFor });
  };
  return (
    <AskDialog
      title={t('acceptTitle')}
      subtitle={request.title}
      act={t(against.length > 0 ? 'acceptAfterAll' : 'acceptNow')}
      isPending={isPending}
      refusal={against.length > 0 ? null : refused}
      onSubmit={submit}
      onClose={onClose}
      size="l"
    >
      <div className="grid gap-5 md:grid-cols-[minmax(0,1fr)_15rem]">
        <AcceptFields
          {...{ organisationId, plan, year, isTried }}
          value={isChosen ? value : { ...value, themeId: null }}
          onChange={setValue}
          notice={
            against.length > 0 ? (
              <NoGoNotice
                {...{ plan, against, maySteer, reasons, refused }}
                onReason={(id, reason) => setReasons({ ...reasons, [id]: reason })}
                isMissing={isTried}
              />
            ) : null
          }
        />
        <EffectShown
          effect={effect}
          isThemeChosen={isChosen}
          isAgainst={against.length > 0}
          owner={plan.members.find(({ id }) => id === ownerId)?.name ?? ''}
        />
      </div>
    </AskDialog>
  );
}
