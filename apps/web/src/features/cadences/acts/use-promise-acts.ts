import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { oftenOf } from '../period-names';
import type { PromiseState } from '../rhythm-model';
import { ending, type PromiseDeed, withdrawing } from './promise-deeds';

/** The acts on a promise that ask nothing: letting it go on, and taking it back while it judged nothing. */
export function usePromiseActs(
  organisationId: string,
  stored: readonly Stored[],
  names: Names,
  perform: (deed: PromiseDeed) => void,
) {
  const { t } = useTranslation('rhythm');
  return (act: 'go_on' | 'withdraw', { latest }: PromiseState) => {
    const row = stored.find(({ id }) => id === latest.id);
    if (!row) return;
    const name = names.promise(row);
    const back = t('said.back', { name });
    if (act === 'go_on')
      perform(ending(organisationId, row, null, { said: t('said.wentOn', { name }), back }));
    else {
      const words = {
        said: t('said.withdrawn', { name }),
        back: t('said.promised', { name, often: oftenOf(row, t) }),
      };
      perform(withdrawing(organisationId, row, words));
    }
  };
}
