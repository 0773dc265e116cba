import { explain } from '../../../api/explain';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import type { useUndoImport } from './use-undo-import';

export interface UndoRefusedProps {
  undoing: ReturnType<typeof useUndoImport>;
  importId: string;
}

/** Why an import was not taken back: what somebody put right since, by its name, and the way round it. */
export function UndoRefused({ undoing, importId }: UndoRefusedProps) {
  const { t } = useTranslation('result-imports');
  const { t: ui } = useTranslation('ui');
  const { error, corrected, undo, isPending } = undoing;
  if (!error || undoing.importId !== importId) return null;
  return (
    <Banner
      tone="danger"
      title={t('undoRefused')}
      className="text-left"
      actions={
        corrected.length > 0 ? (
          <Button isPending={isPending} onPress={() => undo({ importId, leaveCorrected: true })}>
            {t('leaveCorrected')}
          </Button>
        ) : null
      }
    >
      {corrected.length > 0 ? (
        <ul className="list-disc pl-5">
          {corrected.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : (
        <p>{explain(error, ui)}</p>
      )}
    </Banner>
  );
}
