import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AskDeletion } from '../../../features/deletion/ask-deletion';
import { deletionQuery } from '../../../features/deletion/deletion.queries';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { buttonClasses } from '../../../ui/button-classes';
import { Card } from '../../../ui/card';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** Where an admin asks for the organisation to be deleted; that it is, and how it stays, says the line above every screen. */
export function DeletionPage() {
  const { t } = useTranslation('deletion');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery(deletionQuery(organisationId));
  usePageTitle(t('title'));
  return (
    <div className="flex max-w-4xl min-w-0 flex-col gap-4">
      <PageHead title={t('title')} above={membership.name} />
      <p className="max-w-prose text-sm text-muted">{t('lead')}</p>
      <Banner
        title={t('exportFirst')}
        actions={
          <Link
            to="/o/$organisationId/settings/{-$section}"
            params={{ organisationId, section: 'export' }}
            className={buttonClasses('secondary', 'm')}
          >
            {t('toExport')}
          </Link>
        }
      >
        {t('exportText')}
      </Banner>
      {data && !data.standing ? (
        <Card>
          <p className="max-w-prose pb-4 text-sm">{t('meanwhile')}</p>
          <Button
            variant="danger-soft"
            icon={<Trash2 size={15} aria-hidden />}
            onPress={() => setAsking(true)}
          >
            {t('start')}
          </Button>
        </Card>
      ) : null}
      {isAsking ? (
        <AskDeletion {...{ organisationId }} name={membership.name} onClose={() => setAsking(false)} />
      ) : null}
    </div>
  );
}
