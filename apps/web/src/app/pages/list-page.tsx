import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page-head';

export function ListPage() {
  const { t } = useTranslation('shell');
  return <PageHead title={t('list')} />;
}
