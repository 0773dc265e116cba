import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';

/** So many rows at once; more are asked for. */
const FIRST = 60;

export interface FewAtFirstProps<Row> {
  rows: readonly Row[];
  /** Draws the rows that are shown. */
  children: (rows: readonly Row[]) => ReactNode;
}

/** The first rows of many, and the rest when it is asked for: a year counts thousands. */
export function FewAtFirst<Row>({ rows, children }: FewAtFirstProps<Row>) {
  const { t } = useTranslation('progress');
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return <p className="text-sm text-faint">{t('noRows')}</p>;
  return (
    <>
      {children(isWhole ? rows : rows.slice(0, FIRST))}
      {isWhole || rows.length <= FIRST ? null : (
        <Button size="s" className="mt-2" onPress={() => setWhole(true)}>
          {t('showAll', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
