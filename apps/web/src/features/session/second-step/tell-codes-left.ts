import { showToast } from '../../../ui/toast-queue';
import type { Translate } from '../../../words/use-translation';

/** Says in passing how many recovery codes are left, now that one was used. */
export function tellCodesLeft(left: number, t: Translate<'doors'>): void {
  showToast({
    text: t('secondStep.usedRecovery'),
    detail: left === 0 ? t('secondStep.noneLeft') : t('secondStep.codesLeft', { count: left }),
    stays: left === 0,
  });
}
