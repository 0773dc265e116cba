import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page-head';

export function ImportPage() {
  const { t } = useTranslation('shell');
  return <PageHead title={t('import')} />;
}
