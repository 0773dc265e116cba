import { useTranslation } from '../../words/use-translation';
import { deviceOf } from './device-of';

/** A browser in words: 'Chrome op Mac'. */
export function useDeviceWords(): (agent: string | null) => string {
  const { t } = useTranslation('account');
  return (agent) => {
    const { browser, system } = deviceOf(agent);
    if (browser && system) return t('device', { browser, system });
    return browser ?? system ?? t('unknownDevice');
  };
}
