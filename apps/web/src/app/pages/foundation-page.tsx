import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page-head';

export function FoundationPage() {
  const { t } = useTranslation('shell');
  return <PageHead title={t('foundation')} />;
}
