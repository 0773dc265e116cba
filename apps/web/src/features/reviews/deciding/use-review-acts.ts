import {
  addReviewItem,
  closeReview,
  decideInReview,
  removeReviewItem,
  sortReview,
  takeDecisionBack,
} from '@cadans/contracts/calls/reviews';
import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../../api/call';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { useTranslation } from '../../../words/use-translation';
import { takeOverReview } from '../review.queries';
import type { Decision } from './decide-of';

/** Something done in a review that is open. */
export type ReviewDeed =
  | { readonly is: 'decide'; readonly item: ReviewItem; readonly decision: Decision }
  | { readonly is: 'takeBack' | 'remove'; readonly item: ReviewItem }
  | { readonly is: 'add'; readonly sentence: string }
  | { readonly is: 'sort'; readonly itemIds: readonly string[] }
  | { readonly is: 'close'; readonly mailMinutes: boolean };

/** What one wanted to decide about a matter that somebody else decided first. */
export interface Overtaken {
  readonly itemId: string;
  readonly choice: ReviewChoice;
}

/**
 * What one does in a review. What was decided is carried out at once, so all that shows the plan is read again. Who was
 * overtaken sees what the other decided: nothing of one's own was done.
 */
export function useReviewActs(organisationId: string, review: Review) {
  const queries = useQueryClient();
  const { t: ui } = useTranslation('ui');
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  /** The versions of matters that were made here: what comes otherwise is of the other. */
  const own = useRef(new Map<string, number>());
  const doing = useMutation({
    mutationFn: (deed: ReviewDeed) => send(organisationId, review, deed),
    onSuccess: async (answer, deed) => {
      if ('item' in deed) {
        const now = answer.items.find(({ id }) => id === deed.item.id);
        if (now) own.current.set(now.id, now.version);
        setOvertaken(null);
      }
      await takeOverReview(queries, organisationId, answer);
      refreshAround(queries, organisationId, answer.id);
    },
    onError: async (error, deed) => {
      if (!(error instanceof CallError) || error.status !== 412) return;
      if (deed.is === 'decide') setOvertaken({ itemId: deed.item.id, choice: deed.decision.choice });
      await takeOverReview(queries, organisationId, error.current as Review);
    },
  });
  const isStale = doing.error instanceof CallError && doing.error.status === 412;
  return {
    doing,
    own,
    overtaken,
    setOvertaken,
    /** What was refused, of which matter, and why; somebody who was first is told in another way. */
    refused:
      doing.isError && !isStale
        ? {
            itemId: 'item' in doing.variables ? doing.variables.item.id : null,
            is: doing.variables.is,
            why: explain(doing.error, ui),
          }
        : null,
  };
}

export type ReviewActs = ReturnType<typeof useReviewActs>;

const SHOWS_THE_PLAN = ['year', 'facts', 'progress', 'work', 'requests', 'no-gos', 'cadences', 'reviews'];

function refreshAround(queries: QueryClient, organisationId: string, reviewId: string): void {
  for (const about of SHOWS_THE_PLAN) void queries.invalidateQueries({ queryKey: [about, organisationId] });
  void queries.invalidateQueries({ queryKey: ['minutes', organisationId, reviewId] });
}

function send(organisationId: string, review: Review, deed: ReviewDeed): Promise<Review> {
  const params = { organisationId, reviewId: review.id };
  switch (deed.is) {
    case 'decide': {
      const { item, decision } = deed;
      return call(decideInReview, {
        params: { ...params, itemId: item.id },
        version: item.version,
        body: { decision },
      });
    }
    case 'takeBack':
      return call(takeDecisionBack, {
        params: { ...params, itemId: deed.item.id },
        version: deed.item.version,
      });
    case 'remove':
      return call(removeReviewItem, {
        params: { ...params, itemId: deed.item.id },
        version: deed.item.version,
      });
    case 'add':
      return call(addReviewItem, { params, body: { sentence: deed.sentence } });
    case 'sort':
      return call(sortReview, {
        params,
        version: review.agendaVersion,
        body: { itemIds: [...deed.itemIds] },
      });
    case 'close':
      return call(closeReview, { params, version: review.version, body: { mailMinutes: deed.mailMinutes } });
  }
}
