import { CodeSample } from '../../ui/code-sample';
import { useTranslation } from '../../words/use-translation';

/** How a machine asks: the shortest thing that works. */
export function KeyExample({ organisationId, secret }: { organisationId: string; secret?: string }) {
  const { t } = useTranslation('keys');
  return (
    <CodeSample label={t('example')}>
      {`curl -H "Authorization: Bearer ${secret ?? 'cdn_…'}" \\
  ${location.origin}/api/organisations/${organisationId}/years/2026`}
    </CodeSample>
  );
}
