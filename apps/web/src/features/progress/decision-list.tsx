import type { DecisionItem } from '@cadans/domain/decision-item';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';
import { DecisionRow } from './decision-row';
import type { FigureKey } from './figure';
import { FigureButton } from './figure-button';
import { useFocusKept } from './use-focus-kept';

/** So many at once on a screen, and so many fit on the page when it is printed. */
const FIRST = 8;
const PRINTED = 6;

export interface DecisionListProps {
  items: readonly DecisionItem[];
  /** Silences that are being ended: they stand below, as nobody has to decide on them any more. */
  arranged: readonly DecisionItem[];
  /** The second line of an item: the facts a director asks for first. */
  factsOf: (item: DecisionItem) => string;
  /** The second line of a silence that is being ended. */
  arrangedFactsOf: (item: DecisionItem) => string;
  /** The acts that settle an item, as buttons or links; null when this member may do none of them. */
  actsOf: (item: DecisionItem) => ReactNode;
  onOpen: (figure: FigureKey) => void;
  className?: string;
}

/** What needs a decision, newest first, each settled where it stands. */
export function DecisionList(props: DecisionListProps) {
  const { items, arranged, factsOf, arrangedFactsOf, actsOf, onOpen, className } = props;
  const { t } = useTranslation('progress');
  const [isWhole, setWhole] = useState(false);
  const list = useFocusKept(items.length);
  const shown = isWhole ? items : items.slice(0, FIRST);
  const beyond = items.length - PRINTED;
  const arrangedHead = t('arrangedHead', { count: arranged.length });
  return (
    <Card
      title={t('decisions')}
      aside={items.length > 0 ? t('newestFirst', { count: items.length }) : null}
      className={classes('min-w-0', className)}
    >
      <div ref={list} tabIndex={-1} className="outline-none">
        {items.length === 0 ? (
          <div className="py-3">
            <p className="font-semibold">{t('nothingToDecide')}</p>
            <p className="text-sm text-muted">{t('nothingToDecideText')}</p>
          </div>
        ) : (
          <ul className="divide-y divide-line">
            {shown.map((item, place) => (
              <DecisionRow
                key={`${item.kind} ${item.ids[0] ?? ''}`}
                item={item}
                facts={factsOf(item)}
                acts={actsOf(item)}
                isPrinted={place < PRINTED}
              />
            ))}
          </ul>
        )}
      </div>
      {beyond > 0 ? (
        <p className="hidden pt-1 text-sm text-muted print:block">{t('moreItems', { count: beyond })}</p>
      ) : null}
      {items.length > shown.length ? (
        <Button size="s" className="mt-3" onPress={() => setWhole(true)} data-no-print>
          {t('showItems', { count: items.length })}
        </Button>
      ) : null}
      {arranged.length > 0 ? (
        <div className="mt-3 border-t border-line pt-3">
          <FigureButton
            label={`${arrangedHead}: ${t('arranged', { count: arranged.length })}`}
            onPress={() => onOpen('arranged')}
          >
            <span className="section-label">{arrangedHead}</span>
          </FigureButton>
          <ul className="divide-y divide-line">
            {arranged.map((item, place) => (
              <DecisionRow
                key={`${item.kind} ${item.ids[0] ?? ''}`}
                item={item}
                facts={arrangedFactsOf(item)}
                acts={null}
                isPrinted={items.length + place < PRINTED}
              />
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
