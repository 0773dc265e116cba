import type { Channel } from '@cadans/contracts/channels';
import type { Member } from '@cadans/contracts/members';
import type { Plan, Theme } from '@cadans/contracts/plans';
import { type ReactNode, useState } from 'react';
import { Banner } from '../../ui/banner';
import { PageHead } from '../../ui/page-head';
import { useTranslation } from '../../words/use-translation';
import { Channels } from './channels';
import type { Place, Reader } from './place';
import { PlanStatus } from './plan-status';
import { rightsOn } from './rights';
import { StorySheet } from './story-sheet';
import { type ThemeAsked, Themes } from './themes';
import { useThemeDeeds } from './use-theme-deeds';
import { useWeighing } from './use-weighing';

export interface PlanSheetProps {
  place: Place;
  reader: Reader;
  plan: Plan;
  themes: readonly Theme[];
  channels: readonly Channel[];
  members: readonly Member[];
  /** What is deliberately not done, shown below; it gets what it can be on. */
  noGos: (around: NoGosAround) => ReactNode;
  /** Somebody wants to decide against a channel, or to choose it after all. */
  onStance: (channel: Channel) => void;
}

/** What stands around the no-gos on the sheet. */
export interface NoGosAround {
  readonly canEdit: boolean;
  readonly channels: readonly Channel[];
  readonly members: readonly Member[];
  readonly audiences: readonly string[];
}

/** The foundation of a year on one sheet: the story, the themes it chose, the channels. */
export function PlanSheet(props: PlanSheetProps) {
  const { place, reader, plan, themes, channels, members } = props;
  const { t } = useTranslation('foundation');
  const { canEdit, canSteer, because } = rightsOn(plan.status, reader);
  const weighing = useWeighing(plan.themes);
  const deeds = useThemeDeeds(place, plan, weighing);
  const [askedTheme, askTheme] = useState<ThemeAsked>(null);
  return (
    <>
      <PageHead title={t('title')} above={t('above', { year: place.year })}>
        <PlanStatus place={place} plan={plan} weighing={weighing} canSteer={canSteer} />
      </PageHead>
      {because === 'agreed' ? (
        <div data-no-print>
          <Banner title={t('agreedForYou')}>{t('agreedForYouText')}</Banner>
        </div>
      ) : null}
      {because === 'reader' ? (
        <p data-no-print className="text-sm text-muted">
          {t('readOnly')}
        </p>
      ) : null}
      <StorySheet place={place} plan={plan} canEdit={canEdit} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)] print:block">
        <Themes
          weighing={weighing}
          deeds={deeds}
          manyThemesReason={plan.manyThemesReason}
          all={themes}
          members={members}
          canEdit={canEdit}
          asked={askedTheme}
          onAsk={askTheme}
        />
        <div className="print:mt-4">
          <Channels
            organisationId={place.organisationId}
            channels={channels}
            canEdit={canEdit}
            onStance={props.onStance}
          />
        </div>
      </div>
      {props.noGos({ canEdit, channels, members, audiences: plan.foundation.audiences })}
    </>
  );
}
