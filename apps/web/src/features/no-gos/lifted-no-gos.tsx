import type { NoGo } from '@cadans/contracts/no-gos';
import { formatDay } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './asked';
import { subjectName } from './subject-name';

/** What was deliberately not done once: it stays to be seen, folded away. */
export function LiftedNoGos({ lifted, around }: { lifted: readonly NoGo[]; around: Around }) {
  const { t } = useTranslation('no-gos');
  const { language } = useLanguage();
  if (lifted.length === 0) return null;
  const toldOf = (noGo: NoGo) => {
    const { byId = null, on = noGo.decidedOn, reason = '' } = noGo.lifted ?? {};
    const name = around.members.find(({ id }) => id === byId)?.name ?? t('nobody');
    const who = { name, day: formatDay(on, language) };
    return reason === '' ? t('liftedBy', who) : t('liftedReason', { ...who, reason });
  };
  return (
    <details data-no-print className="border-t border-line px-4 py-2.5 text-sm md:px-5">
      <summary className="inline-flex min-h-6 cursor-pointer items-center text-xs text-muted hover:text-ink max-md:min-h-11">
        {t('lifted', { count: lifted.length })}
      </summary>
      <ul className="mt-2 flex flex-col gap-2 pb-1">
        {lifted.map((noGo) => (
          <li key={noGo.id} className="text-[0.8125rem]">
            <span className="font-medium">{subjectName(noGo, around, t)}</span>{' '}
            <span className="font-serif text-muted italic">“{noGo.reason}”</span>
            <span className="block text-xs text-muted">{toldOf(noGo)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
