import type { Role } from '@cadans/domain/ability';
import { may } from '@cadans/domain/ability';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { addressOf } from '../../api/address';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { fetchFile } from './fetch-file';
import { FILE_CHOICES, type FileChoice } from './file-choices';

export interface ExportFilesProps {
  membership: { organisationId: string; name: string; role: Role; admin: boolean };
  today: string;
}

/** The files that somebody may take along, each with what is in it. */
export function ExportFiles({ membership, today }: ExportFilesProps) {
  const { t } = useTranslation('exports');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const fetching = useMutation({
    mutationFn: ({ path, ending }: FileChoice) => {
      const query = ending === 'xlsx' || ending === 'csv' ? { language } : {};
      const name = `${t('fileName', { organisation: fileNameOf(membership.name) })}-${today}.${ending}`;
      return fetchFile(addressOf(path, { organisationId: membership.organisationId }, query), name);
    },
    meta: { saves: false },
  });
  const wentAway = fetching.error instanceof CallError && fetching.error.code === 'confirm_yourself';
  return (
    <Card padded={false}>
      <ul className="divide-y divide-line">
        {FILE_CHOICES.filter((choice) => may(membership, choice.may)).map((choice) => {
          const isPending = fetching.isPending && fetching.variables.id === choice.id;
          return (
            <li key={choice.id} className="flex flex-wrap items-center gap-x-5 gap-y-3 p-4 md:p-5">
              <div className="min-w-60 flex-1">
                <h2 className="font-semibold">{t(`files.${choice.id}`)}</h2>
                <p className="mt-0.5 max-w-prose text-sm text-muted">{t(`filesText.${choice.id}`)}</p>
              </div>
              <Button
                icon={<Download size={15} aria-hidden />}
                isPending={isPending}
                isDisabled={fetching.isPending && !isPending}
                onPress={() => fetching.mutate(choice)}
              >
                {t(`act.${choice.ending}`)}
              </Button>
            </li>
          );
        })}
      </ul>
      {fetching.error && !wentAway ? (
        <Banner tone="danger" className="m-4">
          {explain(fetching.error, ui)}
        </Banner>
      ) : null}
    </Card>
  );
}

/** A name as every file system takes it. */
function fileNameOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'organisatie';
}
