import type { Restored } from '@cadans/contracts/exports';
import { useMutation } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FileDrop } from '../../ui/file-drop';
import { ProgressBar } from '../../ui/progress-bar';
import { useTranslation } from '../../words/use-translation';
import { sendExport } from './send-export';

/** Makes a new organisation from a complete export, and leads to it. */
export function RestoreOrganisation({ onOpen }: { onOpen: (organisationId: string) => void }) {
  const { t } = useTranslation('exports');
  const { t: ui } = useTranslation('ui');
  const restoring = useMutation({ mutationFn: (file: File) => sendExport(file) });
  return (
    <Card title={t('restoreTitle')}>
      <p className="max-w-prose pb-4 text-sm text-muted">{t('restoreText')}</p>
      {restoring.isPending ? (
        <ProgressBar label={t('restoring', { file: restoring.variables.name })} value={null} />
      ) : restoring.data ? (
        <Made {...restoring.data} onOpen={onOpen} />
      ) : (
        <FileDrop
          accept={['.json', '.gz', 'application/json']}
          hint={t('restoreHint')}
          onFile={(file) => restoring.mutate(file)}
        />
      )}
      {restoring.error ? (
        <Banner tone="danger" className="mt-4">
          {explain(restoring.error, ui)}
        </Banner>
      ) : null}
    </Card>
  );
}

function Made({ membership, named, activities, onOpen }: Restored & { onOpen: (id: string) => void }) {
  const { t } = useTranslation('exports');
  return (
    <Banner
      tone="good"
      title={t('madeTitle', { organisation: membership.name })}
      actions={
        <Button variant="primary" onPress={() => onOpen(membership.organisationId)}>
          {t('open')}
        </Button>
      }
    >
      {t('madeText', { count: activities })} {t('madeNamed', { count: named })}
    </Banner>
  );
}
