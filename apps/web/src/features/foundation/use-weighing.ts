import type { ChosenTheme } from '@cadans/contracts/plans';
import { weigh } from '@cadans/domain/theme-weight';
import { useState } from 'react';

/** The themes of a year while somebody divides it: their order and weights, not yet saved. */
export interface Weighing {
  readonly themes: readonly ChosenTheme[];
  readonly isChanged: boolean;
  /** Somebody else chose or weighed since this began. */
  readonly isOvertaken: boolean;
  readonly set: (themes: readonly ChosenTheme[]) => void;
  readonly putBack: () => void;
  /** Goes on from what the server has now, with the weights as they are here. */
  readonly keepMine: () => void;
}

const marked = (themes: readonly ChosenTheme[]): string =>
  themes.map(({ id, weight }) => `${id} ${weight}`).join();

/** Holds the division of a year until it is saved. What a theme says follows the server meanwhile. */
export function useWeighing(stored: readonly ChosenTheme[]): Weighing {
  const [draft, setDraft] = useState<{ themes: readonly ChosenTheme[]; base: string } | null>(null);
  const there = marked(stored);
  const isChanged = draft !== null && marked(draft.themes) !== there;
  const themes = isChanged
    ? draft.themes.map((theme) => {
        const now = stored.find(({ id }) => id === theme.id);
        return now ? { ...now, weight: theme.weight } : theme;
      })
    : stored;
  return {
    themes,
    isChanged,
    isOvertaken: isChanged && draft.base !== there,
    set: (next) => setDraft({ themes: next, base: isChanged ? draft.base : there }),
    putBack: () => setDraft(null),
    keepMine: () => setDraft(draft && { ...draft, base: there }),
  };
}

/** Whether the division can be saved: 100 together, other than it was, and nobody was first. */
export function maySave({ themes, isChanged, isOvertaken }: Weighing): boolean {
  return isChanged && !isOvertaken && weigh(themes.map(({ id, weight }) => ({ themeId: id, weight }))).ok;
}
