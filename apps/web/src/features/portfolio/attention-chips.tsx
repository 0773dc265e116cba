import type { AttentionReason, PortfolioAccount } from '@cadans/contracts/portfolio';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Chip } from '../../ui/chip';
import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';
import { ACCOUNT_DIALS } from './account-dial';
import { PlaceLink } from './place-link';
import { placeOf } from './place-of';

/** So many sentences stand at once; an account that is far off course would push the others out of sight. */
const AT_FIRST = 2;

/** What stands at 3 points is the worst there is. */
const toneOf = ({ points }: AttentionReason) =>
  points >= 3 ? 'bg-danger-soft text-danger' : 'bg-warn-soft text-warn';

const CHIP =
  'relative z-1 inline-flex min-h-6 items-center rounded-[0.4375rem] px-2.25 py-1 text-left text-2xs leading-snug font-semibold text-pretty max-md:min-h-11';

/** Why an account needs attention: every point a sentence, that leads to the place it is about. */
export function AttentionChips({ account, onEnter }: { account: PortfolioAccount; onEnter: () => void }) {
  const { t, language } = useTranslation('portfolio');
  const [isOpen, setOpen] = useState(false);
  const { reasons } = account.attention;
  if (reasons.length === 0) {
    const isEarly = ACCOUNT_DIALS.every((dial) => account[dial].value === null);
    return (
      <Chip tone={isEarly ? 'neutral' : 'good'} className="self-start">
        {t(isEarly ? 'tooEarly' : 'onCourse')}
      </Chip>
    );
  }
  const hidden = isOpen || reasons.length <= AT_FIRST + 1 ? 0 : reasons.length - AT_FIRST;
  return (
    <ul className="flex flex-wrap gap-1">
      {reasons.slice(0, reasons.length - hidden).map((reason) => (
        <li key={`${reason.kind} ${reason.ids[0]}`} className="max-w-full">
          <PlaceLink
            organisationId={account.id}
            place={placeOf(reason, account)}
            onPress={onEnter}
            className={classes(CHIP, toneOf(reason), 'no-underline hover:underline')}
          >
            {reason.sentence[language].replace(/\.$/, '')}
          </PlaceLink>
        </li>
      ))}
      {hidden > 0 ? (
        <li data-no-print>
          <Button
            onPress={() => setOpen(true)}
            className={classes(CHIP, 'cursor-pointer bg-sunken text-muted hover:text-ink')}
          >
            {t('more', { count: hidden })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
