import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { formatNumber } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { CarriedRow } from './carried-row';
import { type CarriedGroup, type Choices, countByReceiver, keyOf, receiverOf } from './handover-draft';
import { useAround } from './known';
import { ReceiverSelect } from './receiver-select';

export interface GroupCardProps {
  group: CarriedGroup;
  choices: Choices;
  /** Gives things to somebody; undefined: as proposed. */
  onChoose: (keys: readonly string[], toId: string | null | undefined) => void;
}

/** So many are drawn at a time: somebody can carry thousands. */
const STEP = 50;

/** What is carried of one kind: how many, who gets them together, and each by itself when it is opened. */
export function GroupCard({ group, choices, onChoose }: GroupCardProps) {
  const { t, language } = useTranslation('handover');
  const { carried, isLeaving, themeName, personName } = useAround();
  const [isOpen, setOpen] = useState(group.items.length <= 3);
  const [shown, setShown] = useState(STEP);
  const listId = useId();
  const { kind, themeId, items } = group;
  const name = kind === 'activity' ? t('activitiesOf', { theme: themeName(themeId) }) : t(`kind.${kind}`);
  const receiver = (item: (typeof items)[number]) => receiverOf(item, choices, carried.member.id, isLeaving);
  const counts = countByReceiver(items, receiver);
  const divided = counts
    .map(([toId, count]) => `${personName(toId)} ${formatNumber(count, language)}`)
    .join(', ');
  const keys = items.map(keyOf);
  const left = items.length - shown;
  return (
    <section aria-label={name} className="rounded-card border border-line bg-surface shadow-card">
      <div className="grid items-center gap-x-4 gap-y-2 px-4 py-3 md:grid-cols-[minmax(0,1fr)_13rem]">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-8 min-w-0 cursor-pointer items-center gap-2.5 rounded-control text-left max-md:min-h-11"
        >
          <ChevronDown
            size={16}
            aria-hidden
            className={classes('shrink-0 text-faint transition-transform', !isOpen && '-rotate-90')}
          />
          <span className="min-w-0 truncate font-semibold">{name}</span>
          <span className="figure-serif text-lg">{formatNumber(items.length, language)}</span>
        </button>
        <ReceiverSelect
          label={t('whoGetsAll', { what: name })}
          {...{ kind }}
          value={counts.length === 1 ? counts[0]?.[0] : undefined}
          divided={t(counts.length > 1 ? 'divided' : 'asProposed')}
          onChange={(toId) => onChoose(keys, toId)}
        />
        {counts.length > 1 ? <p className="text-xs text-muted md:col-span-2">{divided}</p> : null}
      </div>
      {isOpen ? (
        <ul id={listId} aria-label={name} className="divide-y divide-line border-t border-line">
          {items.slice(0, shown).map((item) => (
            <CarriedRow
              key={item.id}
              {...{ item }}
              toId={receiver(item)}
              isProposed={!choices.has(keyOf(item))}
              onChange={(toId) => onChoose([keyOf(item)], toId)}
            />
          ))}
        </ul>
      ) : null}
      {isOpen && left > 0 ? (
        <div className="border-t border-line px-4 py-2">
          <Button variant="quiet" size="s" onPress={() => setShown(shown + STEP)}>
            {t('more', { next: Math.min(STEP, left), left: formatNumber(left, language) })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
