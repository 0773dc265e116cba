import type { Member } from '@cadans/contracts/members';
import type { Theme } from '@cadans/contracts/plans';
import { useTranslation } from '../../words/use-translation';
import { TwoTexts } from './two-texts';
import type { ThemeTexts } from './use-theme-acts';

export interface TwoThemesProps {
  theirs: Theme;
  mine: ThemeTexts;
  members: readonly Member[];
  onKeepTheirs: () => void;
  onKeepMine: () => void;
}

const FIELDS = ['name', 'promise', 'message', 'audience', 'ownerId', 'colour'] as const;

/** A theme two people changed at once: only where they differ, both ways. */
export function TwoThemes({ theirs, mine, members, onKeepTheirs, onKeepMine }: TwoThemesProps) {
  const { t } = useTranslation('foundation');
  const heads = {
    name: t('name'),
    promise: t('promise'),
    message: t('message'),
    audience: t('themeAudience'),
    ownerId: t('themeOwner'),
    colour: t('colour'),
  };
  const read = (theme: ThemeTexts, field: (typeof FIELDS)[number]): string => {
    if (field === 'ownerId') return members.find(({ id }) => id === theme.ownerId)?.name ?? t('nobody');
    if (field === 'colour') return t(`colours.${theme.colour}`);
    return theme[field] || t('nothing');
  };
  const differing = FIELDS.filter((field) => theirs[field] !== mine[field]);
  const told = (theme: ThemeTexts) => differing.map((field) => `${heads[field]}: ${read(theme, field)}`);
  return (
    <TwoTexts theirs={told(theirs)} mine={told(mine)} onKeepTheirs={onKeepTheirs} onKeepMine={onKeepMine} />
  );
}
