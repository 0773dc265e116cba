import { MEASURES } from '@cadans/domain/yield';
import { useTranslation } from '../../../words/use-translation';
import { type Numbers, numberInWords } from '../numbers';

/** The numbers of a row, in one line. */
export function NumbersSaid({ numbers }: { numbers: Numbers }) {
  const { t, language } = useTranslation('result-imports');
  const said = MEASURES.flatMap((measure) => {
    const value = numbers[measure];
    return value === null ? [] : [{ measure, text: numberInWords(value, measure, language) }];
  });
  return (
    <span className="flex flex-wrap gap-x-3">
      {said.map(({ measure, text }) => (
        <span key={measure} className="whitespace-nowrap">
          <span className="text-muted">{t(`field.${measure}`)}</span>{' '}
          <span className="font-semibold tabular-nums">{text}</span>
        </span>
      ))}
    </span>
  );
}
