import type { Request } from '@cadans/contracts/requests';
import { type ReactNode, type Ref } from 'react';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { AnswerBox } from './answer-box';
import type { Around } from './around';
import type { TriageAct } from './asked';
import { History } from './history';
import { AskedBackChip, ReasonChip, StandChip } from './request-chips';
import { requesterName } from './requester-name';
import { TriageActs } from './triage-acts';
import type { RequestActs } from './use-request-acts';
import { WhatBecame, type WhatBecameProps } from './what-became';

export interface RequestDetailProps {
  request: Request;
  requests: readonly Request[];
  around: Around;
  acts: RequestActs;
  /** Where the keyboard goes when one wants to read. */
  place: Ref<HTMLHeadingElement>;
  linkToActivity: WhatBecameProps['linkToActivity'];
  onAct: (act: TriageAct) => void;
  onOpen: (requestId: string) => void;
  /** Back to the list, on a phone. */
  back: ReactNode;
}

/** One request: what is asked, why, by whom, what became of it, and what can be decided. */
export function RequestDetail(props: RequestDetailProps) {
  const { request, requests, around, acts, place, linkToActivity, onAct, onOpen, back } = props;
  const { t, language } = useTranslation('requests');
  const { title, text, reason, wantedOn, receivedOn, requester } = request;
  const name = requesterName(request, around, t);
  const isOwn = request.byId === around.memberId;
  return (
    <article className="flex flex-col gap-4 p-4 md:p-6">
      {back}
      <header>
        <h2
          ref={place}
          tabIndex={-1}
          className="font-serif text-2xl leading-tight font-semibold text-pretty outline-none"
        >
          {title}
        </h2>
        <p className="mt-1 text-sm text-muted">
          {t(requester ? 'fromForm' : 'from', { name, day: formatDayInWords(receivedOn, language, true) })}
          {wantedOn === null
            ? null
            : ` · ${t('wantedOn', { day: formatDayInWords(wantedOn, language, true) })}`}
          {requester?.email ? (
            <>
              {' · '}
              <a href={`mailto:${requester.email}`} className="text-accent">
                {requester.email}
              </a>
            </>
          ) : null}
        </p>
        <p className="mt-2.5 flex flex-wrap gap-1.5">
          <StandChip request={request} around={around} />
          <AskedBackChip status={request.status} />
          <ReasonChip reason={reason} />
        </p>
      </header>
      {reason === 'competitor_does_it' ? (
        <p className="border-l-3 border-warn-line pl-3 text-sm text-pretty text-warn">{t('competitor')}</p>
      ) : null}
      <p className={text === '' ? 'text-sm text-muted' : 'max-w-prose text-pretty whitespace-pre-line'}>
        {text || t('noText')}
      </p>
      <WhatBecame {...{ request, requests, linkToActivity, onOpen }} today={around.today} />
      {around.mayPlan ? <TriageActs {...{ request, acts, onAct }} /> : null}
      {request.status === 'asked_back' ? <AnswerBox key={request.id} {...{ request, isOwn, acts }} /> : null}
      <History request={request} around={around} />
    </article>
  );
}
