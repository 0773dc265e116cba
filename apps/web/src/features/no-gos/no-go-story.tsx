import type { NoGo } from '@cadans/contracts/no-gos';
import { formatDay } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './asked';

interface Line {
  readonly key: string;
  readonly on: string;
  /** What somebody wanted to plan; nothing when the no-go was looked at again. */
  readonly title: string | null;
  readonly told: string;
}

/** Everything that came of a no-go: who was tempted, who overrode it and why, who kept it. The latest first. */
export function NoGoStory({ noGo, members }: { noGo: NoGo } & Pick<Around, 'members'>) {
  const { t } = useTranslation('no-gos');
  const { language } = useLanguage();
  const nameOf = (byId: string) => members.find(({ id }) => id === byId)?.name ?? t('somebody');
  const lines: Line[] = [
    ...noGo.temptations.map(({ id, outcome, title, reason, byId, on }) => {
      const who = { name: nameOf(byId), day: formatDay(on, language) };
      return {
        key: id,
        on,
        title,
        told: outcome === 'held' ? t('heldBy', who) : t('overriddenBy', { ...who, reason }),
      };
    }),
    ...noGo.reviews.map(({ reviewOn, note, byId, on }) => {
      const kept = {
        name: nameOf(byId),
        day: formatDay(on, language),
        until: formatDay(reviewOn, language),
      };
      const told = note === '' ? t('keptBy', kept) : t('keptByNote', { ...kept, note });
      return { key: `${on} ${reviewOn}`, on, title: null, told };
    }),
  ].toSorted((one, other) => (one.on > other.on ? -1 : one.on < other.on ? 1 : 0));
  return (
    <ul className="mt-2 flex flex-col gap-1.5 border-l-2 border-line pl-3 text-[0.8125rem]">
      {lines.map(({ key, title, told }) => (
        <li key={key}>
          {title ? <span className="font-medium">{title} · </span> : null}
          <span className="text-muted">{told}</span>
        </li>
      ))}
    </ul>
  );
}
