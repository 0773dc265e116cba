import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';

export interface NotesConflictProps {
  mine: string;
  theirs: string;
  /** It becomes this text. */
  onSettle: (text: string) => void;
  /** That of the other is enough. */
  onTake: () => void;
}

/** Both changed the same lines: both texts, and which it becomes. */
export function NotesConflict({ mine, theirs, onSettle, onTake }: NotesConflictProps) {
  const { t } = useTranslation('deciding');
  return (
    <section role="alert" className="mt-3 rounded-control border border-warn-line bg-warn-soft p-3 text-sm">
      <h3 className="font-semibold">{t('conflictTitle')}</h3>
      <p className="section-label pt-2">{t('theirs')}</p>
      <p className="max-h-40 overflow-y-auto whitespace-pre-wrap">{theirs}</p>
      <div className="flex flex-wrap gap-2 pt-3">
        <Button size="s" onPress={() => onSettle(`${theirs}\n\n${mine}`)}>
          {t('keepBoth')}
        </Button>
        <Button size="s" onPress={() => onSettle(mine)}>
          {t('keepMine')}
        </Button>
        <Button size="s" onPress={onTake}>
          {t('takeTheirs')}
        </Button>
      </div>
    </section>
  );
}
