import { yearOf } from '@cadans/domain/calendar-date';
import { themesOfYear } from '@cadans/domain/facts';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import { asksTheme, asksWhyLater, asksWhyScrapped } from './decide-of';
import type { DraftFieldsProps } from './draft-fields';

/** Why work goes later or is let go, and what it serves in another year. */
export function WhyFields({ item, draft, matter, around, lacks, onChange }: DraftFieldsProps) {
  const { t } = useTranslation('deciding');
  const { t: ofActivities } = useTranslation('activities');
  const { facts, today } = around;
  const year = yearOf(draft.window?.startsOn ?? today);
  return (
    <>
      {asksWhyLater(draft, matter, today) ? (
        <Select
          label={t('whyLater')}
          options={POSTPONEMENT_REASONS.map((id) => ({
            id,
            label: ofActivities(`postponementReason.${id}`),
          }))}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
          error={lacks.has('reason') ? t('whyLaterMissing') : undefined}
        />
      ) : null}
      {asksTheme(draft, matter) ? (
        <Select
          label={t('theme', { year })}
          hint={t('themeHint')}
          options={(facts ? themesOfYear(facts, year) : []).map(({ themeId: id, name }) => ({
            id,
            label: name,
          }))}
          value={draft.themeId}
          onChange={(themeId) => onChange({ ...draft, themeId })}
          error={lacks.has('theme') ? t('themeMissing') : undefined}
        />
      ) : null}
      {asksWhyScrapped(item.kind, draft) ? (
        <Select
          label={t('whyScrapped')}
          options={SCRAPPING_REASONS.map((id) => ({ id, label: ofActivities(`scrappingReason.${id}`) }))}
          value={draft.scrapReason}
          onChange={(scrapReason) => onChange({ ...draft, scrapReason })}
          error={lacks.has('scrap_reason') ? t('whyScrappedMissing') : undefined}
        />
      ) : null}
    </>
  );
}
