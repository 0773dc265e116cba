import type { ImportReading } from '@cadans/contracts/imports';
import type { useTranslation } from '../../words/use-translation';

const MARKS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** What a file was seen to be, in a few words each. */
export function factsOf(
  { kind, layout, encoding, delimiter, sheets, sheet, rows }: ImportReading,
  t: ReturnType<typeof useTranslation<'imports'>>['t'],
  ofFile: ReturnType<typeof useTranslation<'import-files'>>['t'],
): string[] {
  const chosen = sheet === null ? undefined : sheets[sheet];
  return [
    ...(kind === 'text' ? [] : [ofFile(`kinds.${kind}`)]),
    ...(chosen ? [ofFile('onSheet', { name: chosen.name })] : []),
    ...(kind === 'text' || layout !== 'plain' ? [t(`layouts.${layout}`)] : []),
    ...(kind === 'text' && encoding ? [t(`encodings.${encoding}`)] : []),
    ...(delimiter ? [t('separated', { mark: t(`delimiters.${MARKS[delimiter]}`) })] : []),
    t('rows', { count: rows }),
  ];
}
