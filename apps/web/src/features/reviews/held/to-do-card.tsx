import { completeDecision } from '@cadans/contracts/calls/reviews';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { listReviews } from '@cadans/contracts/reviews';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { explain } from '../../../api/explain';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { showToast } from '../../../ui/toast-queue';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import type { Around } from '../around';
import { nameIn } from '../around';
import { decidedLabel } from '../choice-words';

export type Reviews = AnswerOf<typeof listReviews>;

export interface ToDoCardProps extends Pick<Around, 'organisationId' | 'members'> {
  reviews: Reviews;
  mayPlan: boolean;
}

/** What was decided and still has to be done, the one due first on top; whoever did it says so here. */
export function ToDoCard({ reviews: { toDo, today }, organisationId, members, mayPlan }: ToDoCardProps) {
  const { t, language } = useTranslation('reviews');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const completing = useMutation({
    mutationFn: ({ id: decisionId }: Reviews['toDo'][number]) =>
      call(completeDecision, { params: { organisationId, decisionId } }),
    onSuccess: (_, { sentence }) => showToast({ text: t('completed', { about: sentence[language] }) }),
    onError: (error) => showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reviews', organisationId] }),
  });
  return (
    <Card
      title={t('toDo')}
      aside={toDo.length > 0 ? t('toDoAside', { count: toDo.length }) : null}
      className="min-w-0"
    >
      {toDo.length === 0 ? (
        <p className="text-sm text-muted">{t('toDoNone')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {toDo.map((decision) => {
            const { id, choice, ownerId, dueOn, note, sentence } = decision;
            const about = sentence[language];
            const who = { person: nameIn(members, ownerId), day: formatDayInWords(dueOn, language) };
            return (
              <li key={id} className="flex items-start gap-3 py-2.5">
                <div className="min-w-0 flex-1">
                  <p className="text-sm font-semibold text-pretty">{about}</p>
                  <p className="text-xs text-muted">
                    {choice === 'reassign' ? null : `${decidedLabel('own_matter', choice, t)} · `}
                    {t('by', who)}
                    {dueOn < today ? (
                      <Chip tone="danger" className="ml-1.5 align-middle">
                        {t('late')}
                      </Chip>
                    ) : null}
                  </p>
                  {note === '' ? null : <p className="text-xs text-muted text-pretty">“{note}”</p>}
                </div>
                {mayPlan ? (
                  <Button
                    size="s"
                    variant="outline"
                    aria-label={t('completeOf', { about })}
                    isPending={completing.isPending && completing.variables.id === id}
                    onPress={() => completing.mutate(decision)}
                  >
                    {t('complete')}
                  </Button>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
