import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { Translate } from '../../words/use-translation';

/** What an import adds besides activities, as a list in words: '4 thema’s, 3 namen en een conceptplan voor 2023 en 2024'. */
export function whatIsMade(
  creates: ImportDryRun['creates'],
  t: Translate<'imports'>,
  language: string,
): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const { themes, owners, channels, plans } = creates;
  return list.format([
    ...(themes.length > 0 ? [t('newThemes', { count: themes.length })] : []),
    ...(owners.length > 0 ? [t('newOwners', { count: owners.length })] : []),
    ...(channels.length > 0 ? [t('newChannels', { count: channels.length })] : []),
    ...(plans.length > 0 ? [t('newPlans', { years: list.format(plans.map(String)) })] : []),
  ]);
}
