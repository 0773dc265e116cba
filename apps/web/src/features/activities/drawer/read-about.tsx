import type { Activity } from '@cadans/contracts/activities';
import type { YearPlan } from '../../../api/year-plan';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { fieldName, valueInWords } from './event-words';
import { TOLD_AS } from './field-told';
import { fieldsOf } from './fields';
import { ResultLink } from './result-link';

const READ = [
  'themeId',
  'ownerId',
  'helperIds',
  'channelId',
  'audience',
  'campaignId',
  'effortHours',
  'budget',
] as const;

/** The same as ActivityAbout for who only reads. What was never filled in is left out. */
export function ReadAbout({ plan, story }: { plan: YearPlan; story: Activity }) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const fields = fieldsOf(story);
  const facts = READ.flatMap((field) => {
    const value = fields[field];
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const values = Array.isArray(value) ? value : [value];
    const text = values.map((one) => valueInWords(TOLD_AS[field], one, plan, language, t)).join(', ');
    return [{ field, label: field === 'helperIds' ? t('helpers') : fieldName(TOLD_AS[field], t), text }];
  });
  return (
    <>
      {story.brief ? (
        <p className="mb-3 leading-relaxed break-words whitespace-pre-wrap">{story.brief}</p>
      ) : null}
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-1.5">
        {facts.map(({ field, label, text }) => (
          <div key={field} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="break-words">{text}</dd>
          </div>
        ))}
        {story.scrapping ? (
          <div className="contents">
            <dt className="text-muted">{t('reason')}</dt>
            <dd>
              {t(`scrappingReason.${story.scrapping.reason}`)}
              {story.scrapping.note ? `: ${story.scrapping.note}` : ''}
            </dd>
          </div>
        ) : null}
      </dl>
      {story.link ? <ResultLink link={story.link} /> : null}
    </>
  );
}
