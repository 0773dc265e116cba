import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page-head';

export function YearPage() {
  const { t } = useTranslation('shell');
  return <PageHead title={t('year')} />;
}
