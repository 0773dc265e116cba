import type { Request } from '@cadans/contracts/requests';
import { isUndecided } from '@cadans/domain/request';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SegmentedControl } from '../../ui/segmented-control';
import { usePhone } from '../../ui/use-phone';
import { useTranslation } from '../../words/use-translation';
import type { Asked, TriageAct } from './asked';
import { KeysTold } from './keys-told';
import { NoRequests } from './no-requests';
import { RequestDetail, type RequestDetailProps } from './request-detail';
import { RequestList } from './request-list';
import { REQUEST_TABS, type RequestTab, requestsIn, tabOf } from './tab-of';
import { NewRequestDialog } from './triage/new-request-dialog';
import { TriageDialog } from './triage/triage-dialog';
import { useTriageKeys } from './use-triage-keys';

export interface InboxProps extends Pick<RequestDetailProps, 'around' | 'acts' | 'linkToActivity'> {
  requests: readonly Request[];
  /** What the address says; without it the part that the opened request stands in. */
  show: RequestTab | undefined;
  openedId: string | undefined;
  /** Somebody wants to ask something: asked from outside the inbox too. */
  isAsking: boolean;
  onAsking: (isAsking: boolean) => void;
  onShow: (tab: RequestTab) => void;
  onOpen: (requestId: string | undefined) => void;
  /** The dialog that puts a request in the plan. */
  accepting: (request: Request, onDone: () => void, onClose: () => void) => ReactNode;
}

/** What was asked, part by part, and the one that is open beside it; on a phone one after the other. */
export function Inbox(props: InboxProps) {
  const { requests, around, acts, openedId } = props;
  const { isAsking, onAsking, onShow, onOpen, linkToActivity } = props;
  const { t } = useTranslation('requests');
  const isPhone = usePhone();
  const [asked, setAsked] = useState<Exclude<Asked, { is: 'new' }> | null>(null);
  const place = useRef<HTMLHeadingElement>(null);
  const { today } = around;
  const opened = requests.find(({ id }) => id === openedId);
  const tab = props.show ?? (opened ? tabOf(opened, today) : 'open');
  const shown = requestsIn(requests, tab, today);
  // Beside the list always one is open; on a phone only the one that was chosen.
  const current = opened ?? (isPhone ? undefined : shown[0]);
  const at = shown.findIndex(({ id }) => id === current?.id);
  const ask = (is: TriageAct) => {
    if (current && around.mayPlan && isUndecided(current.status)) setAsked({ is, request: current });
  };
  const close = () => setAsked(null);
  // On to the one that takes its place; the last one leaves the one before it.
  const goOn = () => {
    const next = shown[at + 1] ?? shown[at - 1];
    close();
    onOpen(isPhone ? undefined : next?.id);
  };
  useTriageKeys({
    onWalk: (by) => {
      const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
      if (next) onOpen(next.id);
    },
    onRead: () => place.current?.focus(),
    onAct: ask,
    onNew: () => onAsking(true),
    onUndo: acts.undo,
  });
  const detail = current ? (
    <RequestDetail
      key={current.id}
      {...{ requests, around, acts, place, linkToActivity, onOpen }}
      request={current}
      onAct={ask}
      back={
        isPhone ? (
          <Button
            size="s"
            icon={<ArrowLeft size={15} aria-hidden />}
            className="self-start"
            onPress={() => onOpen(undefined)}
          >
            {t('toList')}
          </Button>
        ) : null
      }
    />
  ) : null;
  return (
    <>
      {isPhone && detail ? null : (
        <SegmentedControl<RequestTab>
          label={t('show')}
          value={tab}
          segments={REQUEST_TABS.map((id) => ({
            id,
            label: labelOf(t(`tabs.${id}`), requestsIn(requests, id, today).length, id === 'decided'),
          }))}
          onChange={onShow}
          className="max-w-full self-start overflow-x-auto"
        />
      )}
      <Card padded={false} className="overflow-hidden">
        {isPhone && detail ? (
          detail
        ) : shown.length === 0 && !opened ? (
          <NoRequests tab={tab} isRequester={!around.mayPlan} onAsk={() => onAsking(true)} />
        ) : (
          <div className="grid md:grid-cols-[minmax(16rem,23.5rem)_minmax(0,1fr)]">
            <RequestList {...{ tab, shown, around }} chosenId={current?.id} onChoose={onOpen} />
            {isPhone ? null : detail}
          </div>
        )}
      </Card>
      <KeysTold mayPlan={around.mayPlan} />
      {asked === null ? null : asked.is === 'accept' ? (
        props.accepting(asked.request, goOn, close)
      ) : (
        <TriageDialog
          {...{ requests, around, acts }}
          is={asked.is}
          request={asked.request}
          onDone={goOn}
          onClose={close}
        />
      )}
      {isAsking ? (
        <NewRequestDialog
          {...{ around, acts }}
          onMade={(id) => {
            onAsking(false);
            onOpen(id);
          }}
          onClose={() => onAsking(false)}
        />
      ) : null}
    </>
  );
}

const labelOf = (name: string, count: number, isQuiet: boolean) =>
  count === 0 || isQuiet ? name : `${name} ${count}`;
