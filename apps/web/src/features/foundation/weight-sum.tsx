import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';
import { maySave, type Weighing } from './use-weighing';
import { WeightsOvertaken } from './weights-overtaken';
import { WeightsTogether } from './weights-together';

/** Below the bar: the live sum, the short ways to 100, and saving. */
export function WeightSum({ weighing, onSave }: { weighing: Weighing; onSave: () => void }) {
  const { t } = useTranslation('foundation');
  const { themes, isChanged, set } = weighing;
  return (
    <div
      data-no-print
      className={classes(
        'flex flex-col gap-3 bg-surface px-4 pt-2.5 pb-3 md:px-5',
        // What is not saved yet stays in sight while one goes through the themes.
        isChanged && 'sticky top-28 z-10 border-b border-line md:top-14',
      )}
    >
      <WeightsOvertaken weighing={weighing} />
      <WeightsTogether themes={themes} onChange={set}>
        {isChanged ? (
          <>
            <Button size="s" onPress={weighing.putBack}>
              {t('putBack')}
            </Button>
            <Button size="s" variant="primary" isDisabled={!maySave(weighing)} onPress={onSave}>
              {t('saveWeights')}
            </Button>
          </>
        ) : null}
      </WeightsTogether>
    </div>
  );
}
