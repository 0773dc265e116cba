import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { providerQuery, useLeaveToConfirm } from '../identities/identities.queries';
import { refusal } from '../refusal';

/** Shows who one is by signing in anew at the provider. It leaves the page: what one was about to do is done again after it. */
export function ByProvider({ isMain }: { isMain: boolean }) {
  const { t } = useTranslation('confirming');
  const { t: ui } = useTranslation('ui');
  const { data: name } = useQuery(providerQuery);
  const leave = useLeaveToConfirm();
  const failed = refusal(leave.error, ui);
  if (!name) return null;
  return (
    <div className="flex flex-col gap-2">
      {isMain ? <p className="text-sm text-pretty text-muted">{t('providerText')}</p> : null}
      <Button
        variant={isMain ? 'primary' : 'secondary'}
        icon={<Building2 size={15} aria-hidden />}
        isPending={leave.isPending || leave.isSuccess}
        onPress={() => leave.mutate(location.pathname + location.search)}
      >
        {t('by_provider', { name })}
      </Button>
      {failed ? <Banner tone="warn">{failed}</Banner> : null}
    </div>
  );
}
