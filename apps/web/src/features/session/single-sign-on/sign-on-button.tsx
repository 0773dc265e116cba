import { Building2 } from 'lucide-react';
import { useEffect } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { useLeaveToSignOn } from './single-sign-on.queries';

interface SignOnButtonProps {
  /** How the identity provider is called. */
  name: string;
  /** Gives it the weight of the screen's one main act. */
  isMain: boolean;
  /** Where one wanted to be; null when nowhere in particular. */
  back: string | null;
}

/** Signing in at the identity provider of the company: leads to its page. */
export function SignOnButton({ name, isMain, back }: SignOnButtonProps) {
  const telling = useTelling();
  const { t } = telling;
  const leave = useLeaveToSignOn();
  const { reset } = leave;
  // Who comes back by the button of the browser finds the page as it was: on its way.
  useEffect(() => {
    const begin = ({ persisted }: PageTransitionEvent) => persisted && reset();
    window.addEventListener('pageshow', begin);
    return () => window.removeEventListener('pageshow', begin);
  }, [reset]);
  return (
    <div className="flex flex-col gap-2">
      <Button
        size="l"
        variant={isMain ? 'primary' : 'secondary'}
        icon={<Building2 size={16} aria-hidden />}
        isPending={leave.isPending || leave.isSuccess}
        onPress={() => leave.mutate(back)}
      >
        {t('signOn.with', { name })}
      </Button>
      {leave.isError ? (
        <Banner tone="danger" title={t('notDone')}>
          {whyNot(leave.error, telling)}
        </Banner>
      ) : null}
    </div>
  );
}
