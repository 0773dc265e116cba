import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from '../../../features/session/session.queries';
import { chosenLanguage } from '../../../words/language';
import { spokenLanguage } from '../../../words/spoken-language';
import { speak } from '../../../words/start-words';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { OneAccount } from './one-account';
import { PortfolioSheet } from './portfolio-sheet';

const route = getRouteApi('/portfolio');

/** All accounts of who is a member of several, the one that needs them first on top. */
export function PortfolioPage() {
  const { session } = route.useRouteContext();
  const { t } = useTranslation('portfolio');
  // An account that was founded or left meanwhile counts at once.
  const { organisations } = useQuery(sessionQuery).data ?? session;
  const { language } = session.user;
  usePageTitle(t('title'));
  useEffect(() => {
    if (chosenLanguage() === null && spokenLanguage() !== language) void speak(language);
  }, [language]);
  return organisations.length > 1 ? (
    <PortfolioSheet organisations={organisations} />
  ) : (
    <OneAccount organisation={organisations[0]} />
  );
}
