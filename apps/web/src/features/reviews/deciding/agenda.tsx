import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import { useRef, useState } from 'react';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';
import type { Around } from '../around';
import { AddMatter } from './add-matter';
import { AgendaItem } from './agenda-item';
import { Arrivals } from './arrivals';
import type { Decision } from './decide-of';
import { startDraft } from './draft';
import { useKeptDrafts } from './kept-drafts';
import { MatterBelow, type MatterBelowProps } from './matter-below';
import { MatterMenu } from './matter-menu';

import { useAgendaKeys } from './use-agenda-keys';
import { useArrivals } from './use-arrivals';
import type { ReviewActs } from './use-review-acts';

export interface AgendaProps extends Pick<MatterBelowProps, 'askWindow' | 'accepting'> {
  review: Review;
  around: Around;
  acts: ReviewActs;
}

/** The matters of a review, each decided where it stands; what the other decides comes in with a soft mark. */
export function Agenda({ review, around, acts, askWindow, accepting }: AgendaProps) {
  const { t } = useTranslation('deciding');
  const list = useRef<HTMLOListElement>(null);
  const { items } = review;
  const isReadOnly = review.closedOn !== null || !around.maySteer;
  const [drafts, keepDraft] = useKeptDrafts(review.id);
  // What was being filled in when the laptop closed is open again.
  const [openId, setOpenId] = useState(
    () => items.find(({ id, decision }) => drafts[id] && !decision)?.id ?? null,
  );
  const [currentId, setCurrentId] = useState(() => openId ?? firstOpen(items)?.id ?? items[0]?.id ?? null);
  const fresh = useArrivals(review, acts.own);
  const { doing, overtaken, refused } = acts;
  const current = items.find(({ id }) => id === currentId);

  const goTo = (id: string | undefined) => {
    if (id === undefined) return;
    setCurrentId(id);
    list.current?.querySelector<HTMLElement>(`[data-matter="${CSS.escape(id)}"]`)?.focus();
  };
  const choose = (item: ReviewItem, choice: ReviewChoice) => {
    if (isReadOnly || item.decision) return;
    setCurrentId(item.id);
    setOpenId(item.id);
    if (drafts[item.id]?.choice !== choice) keepDraft(item.id, startDraft(item, choice, around));
  };
  const close = (item: ReviewItem) => {
    setOpenId(null);
    keepDraft(item.id, null);
    goTo(item.id);
  };
  const decide = (item: ReviewItem, decision: Decision) =>
    doing.mutate(
      { is: 'decide', item, decision },
      {
        onSuccess: (now) => {
          setOpenId(null);
          keepDraft(item.id, null);
          goTo((firstOpen(now.items.slice(items.indexOf(item))) ?? firstOpen(now.items) ?? item).id);
        },
      },
    );
  const takeBack = (item: ReviewItem) => doing.mutate({ is: 'takeBack', item });
  useAgendaKeys({
    onWalk: (by) =>
      goTo(items[Math.min(Math.max((current ? items.indexOf(current) : 0) + by, 0), items.length - 1)]?.id),
    onChoose: (place) => {
      const choice = current?.choices[place];
      if (current && choice) choose(current, choice);
    },
    onTakeBack: () => {
      if (current?.decision && !isReadOnly) takeBack(current);
    },
  });

  return (
    <Card padded={false} className="min-w-0">
      <Arrivals {...{ items, fresh, around }} />
      {items.length === 0 ? (
        <div className="px-5 py-6">
          <p className="font-semibold">{t('nothing')}</p>
          <p className="text-sm text-muted">{t('nothingText')}</p>
        </div>
      ) : (
        <ol ref={list} aria-label={t('agenda')} className="divide-y divide-line">
          {items.map((item) => (
            <AgendaItem
              key={item.id}
              {...{ item, around, isReadOnly }}
              isCurrent={item.id === currentId && !isReadOnly}
              isFresh={fresh.has(item.id)}
              isPending={doing.isPending && 'item' in doing.variables && doing.variables.item.id === item.id}
              chosen={openId === item.id ? drafts[item.id]?.choice : undefined}
              menu={
                isReadOnly ? null : <MatterMenu {...{ item, items }} onDo={(deed) => doing.mutate(deed)} />
              }
              onCurrent={() => setCurrentId(item.id)}
              onChoose={(choice) => choose(item, choice)}
              onTakeBack={() => takeBack(item)}
            >
              <MatterBelow
                {...{ item, around, askWindow, accepting, isReadOnly }}
                draft={openId === item.id ? drafts[item.id] : undefined}
                isOvertaken={
                  overtaken?.itemId === item.id ||
                  (openId === item.id && item.decision !== null && fresh.has(item.id))
                }
                isPending={doing.isPending}
                refusal={refused?.itemId === item.id ? refused.why : null}
                onChange={(draft) => keepDraft(item.id, draft)}
                onDecide={(decision) => decide(item, decision)}
                onClose={() => close(item)}
                onUnderstood={() => {
                  acts.setOvertaken(null);
                  setOpenId(null);
                }}
              />
            </AgendaItem>
          ))}
        </ol>
      )}
      {isReadOnly ? null : (
        <AddMatter
          isPending={doing.isPending && doing.variables.is === 'add'}
          refusal={refused?.is === 'add' ? refused.why : null}
          onAdd={(sentence, onSuccess) => doing.mutate({ is: 'add', sentence }, { onSuccess })}
        />
      )}
    </Card>
  );
}

const firstOpen = (items: readonly ReviewItem[]) => items.find(({ decision }) => decision === null);
