import type { NoGo } from '@cadans/contracts/no-gos';
import { noGoInWords } from '@cadans/domain/no-go-words';
import type { YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { TextField } from '../../../ui/text-field';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

export interface NoGoNoticeProps {
  plan: Pick<YearPlan, 'channels' | 'members'>;
  against: readonly NoGo[];
  maySteer: boolean;
  /** Why after all, by the id of the no-go. */
  reasons: Readonly<Record<string, string>>;
  onReason: (noGoId: string, reason: string) => void;
  /** Somebody tried to plan it without saying why. */
  isMissing: boolean;
  /** What the server said when it was tried all the same. */
  refused: string | null;
}

/** Says at once that this is deliberately not done, why, who decided and until when; who may steer says why after all. */
export function NoGoNotice(props: NoGoNoticeProps) {
  const { plan, against, maySteer, reasons, onReason, isMissing, refused } = props;
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const told = ({ channelId, audience, kind, reason, decidedById, decidedOn, reviewOn }: NoGo) => {
    const subject = plan.channels.find(({ id }) => id === channelId)?.name ?? audience ?? '';
    const by = plan.members.find(({ id }) => id === decidedById)?.name ?? null;
    return noGoInWords({ subject, kind, reason, by, decidedOn, reviewOn })[language];
  };
  return (
    <div className="flex flex-col gap-2">
      {against.map((noGo) => (
        <Banner key={noGo.id} tone="warn" title={t('deliberatelyNotTitle')}>
          <p>{told(noGo)}</p>
          {maySteer ? (
            <TextField
              className="mt-2"
              label={t('whyAfterAll')}
              maxLength={500}
              value={reasons[noGo.id] ?? ''}
              onChange={(reason) => onReason(noGo.id, reason)}
              error={
                isMissing && (reasons[noGo.id] ?? '').trim() === '' ? t('whyAfterAllMissing') : undefined
              }
            />
          ) : (
            <p className="mt-1">{t('whoOverrides')}</p>
          )}
        </Banner>
      ))}
      {refused === null ? null : (
        <Banner tone="danger" title={t('refused')}>
          {refused}
        </Banner>
      )}
    </div>
  );
}
