import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import { bandOf } from '@cadans/domain/rhythm';
import { wholeDown } from '@cadans/domain/sentence';
import { classes } from '../../ui/classes';
import { Dial, type DialTone } from '../../ui/dial';
import { useTranslation } from '../../words/use-translation';

export const ACCOUNT_DIALS = ['rhythm', 'focus', 'ownership'] as const;

const TONES = { steady: 'good', wavering: 'warn', loose: 'danger' } as const satisfies Record<
  string,
  DialTone
>;

export interface AccountDialProps {
  dial: (typeof ACCOUNT_DIALS)[number];
  account: PortfolioAccount;
}

/** One dial of an account: its ring, its value, and the points it gained or lost since the quarter before. */
export function AccountDial({ dial, account }: AccountDialProps) {
  const { t } = useTranslation('portfolio');
  const { value, trend } = account[dial];
  const name = t(dial);
  if (value === null) {
    const said = t('dialTooEarly', { dial: name });
    return (
      <span title={said} className="text-faint">
        <span aria-hidden>—</span>
        <span className="sr-only">{said}</span>
      </span>
    );
  }
  const shown = wholeDown(value);
  // The difference of the two numbers as they are shown, so that it can be reckoned from the screen.
  const points = trend === null ? 0 : shown - wholeDown(value - trend);
  const gained = points > 0 ? `+${points}` : `−${-points}`;
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <Dial value={shown} tone={TONES[bandOf(value)]} size={28} />
      <span aria-hidden className="figure-serif text-lg leading-none">
        {shown}
      </span>
      <span className="sr-only">{t('dial', { dial: name, value: shown })}</span>
      {points === 0 ? null : (
        <span
          title={t('trend', { points: gained })}
          className={classes('text-2xs font-semibold', points > 0 ? 'text-good' : 'text-danger')}
        >
          {gained}
        </span>
      )}
    </span>
  );
}
