import type { Person } from '@cadans/contracts/members';
import type { Translate } from '../../words/use-translation';

/** Whether anything is still on somebody's name. */
export function carriesAnything({ carries }: Person): boolean {
  return Object.values(carries).some((count) => count > 0);
}

/** What is still on somebody's name, each kind in words. */
export function carriesInWords({ carries }: Person, t: Translate<'members'>): string[] {
  const kinds = ['activities', 'steps', 'promises', 'themes'] as const;
  return kinds.filter((kind) => carries[kind] > 0).map((kind) => t(kind, { count: carries[kind] }));
}
