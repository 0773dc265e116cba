import { holdRateOf } from '@cadans/domain/no-go-hold-rate';
import { useQuery } from '@tanstack/react-query';
import { Ban, Plus } from 'lucide-react';
import { explain } from '../../api/explain';
import { noGosQuery } from '../../api/no-gos.queries';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { Around, NoGoAsked } from './asked';
import { LiftedNoGos } from './lifted-no-gos';
import { NoGoDialogs } from './no-go-dialogs';
import { NoGoRow } from './no-go-row';

export interface NoGosProps {
  organisationId: string;
  canEdit: boolean;
  around: Around;
  asked: NoGoAsked | null;
  onAsk: (asked: NoGoAsked | null) => void;
  /** The one that the address names. */
  linked: string | null;
}

/** The register of what is deliberately not done, the next to be reviewed on top, with how well it holds. */
export function NoGos({ organisationId, canEdit, around, asked, onAsk, linked }: NoGosProps) {
  const { t } = useTranslation('no-gos');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(noGosQuery(organisationId));
  const standing = data?.noGos.filter(({ lifted }) => lifted === null) ?? [];
  const lifted = data?.noGos.filter((noGo) => noGo.lifted !== null) ?? [];
  const hits = standing.flatMap(({ temptations }) => temptations);
  const held = hits.filter(({ outcome }) => outcome === 'held').length;
  const decide = () => onAsk({ is: 'decide', on: null });
  return (
    <section aria-label={t('title')}>
      <Card padded={false} className="overflow-hidden print:border-0">
        <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 md:px-5 print:px-0">
          <h2 className="font-serif text-lg font-semibold">{t('title')}</h2>
          <p className="mr-auto text-xs text-faint">
            {hits.length > 0
              ? holdRateOf({ held, overridden: hits.length - held }).sentence[language]
              : t('aside')}
          </p>
          {canEdit && standing.length > 0 ? (
            <div data-no-print>
              <Button size="s" icon={<Plus size={15} aria-hidden />} onPress={decide}>
                {t('decide')}
              </Button>
            </div>
          ) : null}
        </header>
        {error && !data ? (
          <Banner
            tone="danger"
            title={t('failed')}
            className="mx-4 mb-4 md:mx-5"
            actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
          >
            {explain(error, ui)}
          </Banner>
        ) : !data ? (
          <Skeleton className="mx-5 mb-5 h-16" />
        ) : standing.length === 0 ? (
          <EmptyState
            title={t('emptyTitle')}
            icon={<Ban size={20} />}
            actions={
              canEdit ? (
                <Button variant="primary" onPress={decide}>
                  {t('decide')}
                </Button>
              ) : null
            }
          >
            {canEdit ? t('emptyText') : t('emptyRead')}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line border-t border-line">
            {standing.map((noGo) => (
              <NoGoRow
                key={noGo.id}
                noGo={noGo}
                today={data.today}
                around={around}
                canEdit={canEdit}
                isLinked={noGo.id === linked}
                onAsk={(is) => onAsk({ is, noGo })}
              />
            ))}
          </ul>
        )}
        <LiftedNoGos lifted={lifted} around={around} />
        {asked && data ? (
          <NoGoDialogs
            organisationId={organisationId}
            today={data.today}
            around={around}
            standing={standing}
            asked={asked}
            onClose={() => onAsk(null)}
          />
        ) : null}
      </Card>
    </section>
  );
}
