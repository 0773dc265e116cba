import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';

const PROGRAMS = ['google', 'outlook', 'apple'] as const;

export interface FeedMadeProps {
  /** Not there when the connection was lost before it was told. */
  token: string | undefined;
  onClose: () => void;
}

/** The address of the feed that was just opened: to copy now, because it is told this once; and where it goes. */
export function FeedMade({ token, onClose }: FeedMadeProps) {
  const { t } = useTranslation('feeds');
  return (
    <Dialog
      title={t('madeTitle')}
      subtitle={t('madeText')}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('ready')}
        </Button>
      }
    >
      {token === undefined ? (
        <Banner tone="warn">{t('notTold')}</Banner>
      ) : (
        <>
          <CopyField
            label={t('address')}
            value={`${location.origin}/api/feeds/${token}.ics`}
            hint={t('once')}
            copy={t('copy')}
            copied={t('copied')}
          />
          <dl className="mt-2 flex flex-col gap-2 pb-2 text-sm">
            {PROGRAMS.map((program) => (
              <div key={program} className="grid gap-x-3 md:grid-cols-[5.5rem_1fr]">
                <dt className="font-semibold">{t(`how.${program}.name`)}</dt>
                <dd className="text-muted">{t(`how.${program}.text`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Dialog>
  );
}
