import { useState } from 'react';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import { MeasureFields } from './measure-fields';
import { isEmpty, NO_NUMBERS, type Numbers } from './numbers';

export interface NumbersRowProps {
  title: string;
  isPending: boolean;
  onRecord: (numbers: Numbers) => void;
}

/** The numbers of one row, below the head of the table; recorded with Enter or the button. */
export function NumbersRow({ title, isPending, onRecord }: NumbersRowProps) {
  const { t } = useTranslation('results');
  const [numbers, setNumbers] = useState(NO_NUMBERS);
  const [isTried, setTried] = useState(false);
  return (
    <form
      aria-label={t('of', { title })}
      className="grid items-center gap-2 md:grid-cols-[minmax(0,1fr)_8rem] md:gap-0"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isEmpty(numbers)) onRecord(numbers);
      }}
    >
      <MeasureFields numbers={numbers} onChange={setNumbers} isBelowHead />
      <div className="md:pl-3">
        <Button
          type="submit"
          aria-label={t('recordOf', { title })}
          isPending={isPending}
          className="w-full max-md:min-h-11"
        >
          {t('record')}
        </Button>
      </div>
      {isTried && isEmpty(numbers) ? (
        <p role="alert" className="col-span-full px-1.5 text-xs font-medium text-danger">
          {t('none')}
        </p>
      ) : null}
    </form>
  );
}
