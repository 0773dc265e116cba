import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import type { Weighing } from './use-weighing';

/** Somebody else weighed meanwhile: theirs or mine. Nothing while nobody did. */
export function WeightsOvertaken({ weighing }: { weighing: Weighing }) {
  const { t } = useTranslation('foundation');
  if (!weighing.isOvertaken) return null;
  return (
    <Banner
      tone="warn"
      title={t('weightsOvertaken')}
      actions={
        <>
          <Button size="s" onPress={weighing.putBack}>
            {t('keepTheirs')}
          </Button>
          <Button size="s" variant="outline" onPress={weighing.keepMine}>
            {t('keepMine')}
          </Button>
        </>
      }
    />
  );
}
