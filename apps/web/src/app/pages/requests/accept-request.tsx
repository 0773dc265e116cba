import type { Request } from '@cadans/contracts/requests';
import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
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
import type { RequestActs } from '../../../features/requests/use-request-acts';
import { AskDialog } from '../../../ui/ask-dialog';
import { useTranslation } from '../../../words/use-translation';
import { AcceptFields } from './accept-fields';
import { startAccepting } from './start-accepting';
import { useAccept } from './use-accept';
import { useEffectOf } from './use-effect-of';

export interface AcceptRequestProps {
  request: Request;
  /** Of the current year; that of the chosen year is read when it is another. */
  plan: YearPlan;
  facts: Facts | undefined;
  membership: Membership;
  acts: RequestActs;
  onDone: () => void;
  onClose: () => void;
}

/** Puts a request in the plan: it asks what every activity has, and shows what that displaces before it is done. */
export function AcceptRequest(props: AcceptRequestProps) {
  const { request, plan: current, facts, membership, acts, onDone, onClose } = props;
  const { t } = useTranslation('requests');
  const { organisationId } = membership;
  const [value, setValue] = useState(() => startAccepting(request, current, membership));
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [isTried, setTried] = useState(false);
  const accept = useAccept(organisationId, acts);
  const { themeId, ownerId, channelId, effortHours, startsOn, endsOn, precision } = value;
  const year = yearOf(startsOn);
  const { data: ofYear } = useQuery(yearQuery(organisationId, year));
  const plan = ofYear ?? current;
  const maySteer = may(membership, 'steer');
  const noGos = useNoGos(organisationId, plan);
  const against = channelId === null ? [] : noGos.against({ channelId, audience: null });
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
    const body = { title, themeId, ownerId, channelId, effortHours, overrides, ...when };
    accept.mutate({ request, body }, { onSuccess: onDone });
  };
  const refused = accept.isError ? acts.why(accept.error) : null;
  return (
    <AskDialog
      title={t('acceptTitle')}
      subtitle={request.title}
      act={t(against.length > 0 ? 'acceptAfterAll' : 'acceptNow')}
      isPending={accept.isPending}
      refusal={against.length > 0 ? null : refused}
      onSubmit={submit}
      onClose={onClose}
      size="l"
    >
      <div className="grid gap-5 md:grid-cols-[minmax(0,1fr)_15rem]">
        <AcceptFields
          {...{ plan, year, value, isTried }}
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
          owner={plan.members.find(({ id }) => id === ownerId)?.name ?? ''}
        />
      </div>
    </AskDialog>
  );
}
