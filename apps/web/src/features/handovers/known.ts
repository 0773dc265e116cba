import { createContext, use } from 'react';
import type { Translate } from '../../words/use-translation';
import type { CarriedAnswer } from './handover.queries';

/** Who and what a hand-over is about, for all its parts. */
export interface Around {
  readonly carried: CarriedAnswer;
  readonly isLeaving: boolean;
  /** Everybody who can get something; never who hands over. */
  readonly takers: readonly { readonly memberId: string; readonly name: string }[];
  readonly themeName: (id: string | null) => string;
  readonly personName: (id: string | null) => string;
}

/** Set by the form. */
export const AroundContext = createContext<Around | null>(null);

/** Who and what it is about; throws outside a form. */
export function useAround(): Around {
  const around = use(AroundContext);
  if (!around) throw new Error('A hand-over has to be around this.');
  return around;
}

/** Reads the names out of an answer. */
export function aroundOf(carried: CarriedAnswer, isLeaving: boolean, t: Translate<'handover'>): Around {
  const { load, member, themes } = carried;
  const names = new Map([...load.people.map(({ memberId, name }) => [memberId, name] as const)]);
  names.set(member.id, member.name);
  return {
    carried,
    isLeaving,
    takers: load.people.filter(({ carries, memberId }) => carries && memberId !== member.id),
    themeName: (id) => themes.find((theme) => theme.id === id)?.name ?? '',
    personName: (id) => (id === null ? t('nobody') : (names.get(id) ?? '')),
  };
}
