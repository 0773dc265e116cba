import { DateInput, DateSegment } from 'react-aria-components/DateField';

/** The typed parts of a date, in the order of the language: dd-mm-jjjj or dd/mm/yyyy. */
export function DateSegments({ className }: { className?: string }) {
  return (
    <DateInput className={className ?? 'flex min-w-0 flex-1 items-center tabular-nums'}>
      {(segment) => (
        <DateSegment
          segment={segment}
          className="rounded px-0.5 py-0.5 outline-none placeholder-shown:text-faint type-literal:px-0 type-literal:text-faint focus:bg-accent focus:text-on-accent"
        />
      )}
    </DateInput>
  );
}
