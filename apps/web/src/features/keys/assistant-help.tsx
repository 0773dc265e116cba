import { Card } from '../../ui/card';
import { CodeSample } from '../../ui/code-sample';
import { CopyButton } from '../../ui/copy-button';
import { CopyField } from '../../ui/copy-field';
import { useTranslation } from '../../words/use-translation';

/** How an assistant comes in: the address of the MCP server, and what most programs want to be told. */
export function AssistantHelp({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('keys');
  const url = `${location.origin}/api/organisations/${organisationId}/mcp`;
  const headers = { Authorization: 'Bearer cdn_…' };
  const settings = JSON.stringify({ mcpServers: { cadans: { type: 'http', url, headers } } }, null, 2);
  return (
    <Card title={t('assistant')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-prose text-sm text-muted">{t('assistantText')}</p>
        <div className="-mb-3 [&_input]:font-mono">
          <CopyField label={t('assistantUrl')} value={url} copy={t('copy')} copied={t('copied')} />
        </div>
        <div className="flex flex-col items-start gap-2">
          <div className="w-full">
            <CodeSample label={t('assistantSettings')}>{settings}</CodeSample>
          </div>
          <CopyButton value={settings} copy={t('copy')} copied={t('copied')} label={t('copySettings')} />
        </div>
        <p className="max-w-prose text-sm text-muted">{t('assistantCare')}</p>
      </div>
    </Card>
  );
}
