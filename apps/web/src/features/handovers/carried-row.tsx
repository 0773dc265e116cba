import type { Carried } from '@cadans/contracts/handovers';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { lacksReceiver } from './handover-draft';
import { useAround } from './known';
import { ReceiverSelect } from './receiver-select';

export interface CarriedRowProps {
  item: Carried;
  toId: string | null;
  /** It is still as was proposed: then it is said why. */
  isProposed: boolean;
  onChange: (toId: string | null | undefined) => void;
}

/** One thing that is carried, who gets it, and why they were proposed. */
export function CarriedRow({ item, toId, isProposed, onChange }: CarriedRowProps) {
  const { t, language } = useTranslation('handover');
  const { carried, themeName } = useAround();
  const { sentence, title, of, often, endsOn, themeId, why } = item;
  const name = sentence ? sentence[language] : title;
  const facts = [
    often ? t(`per.${often.per}`, { count: often.times }) : undefined,
    of ? t('ofActivity', { title: of }) : undefined,
    item.kind === 'cadence' && themeId ? themeName(themeId) : undefined,
    endsOn ? t('due', { day: formatDayInWords(endsOn, language, true) }) : undefined,
  ].filter(Boolean);
  return (
    <li className="grid items-center gap-x-4 gap-y-1.5 px-4 py-2 md:grid-cols-[minmax(0,1fr)_13rem]">
      <div className="min-w-0">
        <p className="text-sm font-medium text-pretty">{name}</p>
        <p className="text-xs text-muted">{facts.join(' · ')}</p>
        {isProposed ? <p className="text-xs text-faint">{carried.reasons[why]?.[language]}</p> : null}
      </div>
      <ReceiverSelect
        label={t('whoGets', { title: name })}
        kind={item.kind}
        value={toId}
        error={lacksReceiver(item, toId) ? t('chooseSomebody') : undefined}
        {...{ onChange }}
      />
    </li>
  );
}
