import { Dialog } from '../../../ui/dialog';
import { Cell, HeadCell, Row, Table } from '../../../ui/table';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { ActivityLinks } from '../activity-links';
import type { Names } from '../names';
import type { RowsBehind } from './rows-behind';

export interface RowsDialogProps {
  behind: RowsBehind;
  names: Names;
  onOpen: (activityId: string) => void;
  onClose: () => void;
}

/** A number opened: its sentence, and every row it was reckoned from. */
export function RowsDialog({ behind, names, onOpen, onClose }: RowsDialogProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const title = t('rowsOf', { name: behind.name });
  return (
    <Dialog
      title={title}
      subtitle={behind.sentence[language]}
      isOpen
      isText
      size="l"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      {behind.rows.length === 0 ? (
        <p className="py-4 text-muted">{t('noRows')}</p>
      ) : (
        <Table aria-label={title}>
          <thead>
            <tr>
              <HeadCell>{t('channel')}</HeadCell>
              <HeadCell>{t('periodOf')}</HeadCell>
              <HeadCell align="end">{t('keptHead')}</HeadCell>
              <HeadCell>{t('withWhat')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {behind.rows.map(({ key, name, when, figure, isWhole, activityIds }) => (
              <Row key={key}>
                <Cell className="font-medium">{name}</Cell>
                <Cell className="whitespace-nowrap tabular-nums">{when}</Cell>
                <Cell align="end" className={isWhole ? 'whitespace-nowrap' : 'whitespace-nowrap text-danger'}>
                  {figure}
                </Cell>
                <Cell>
                  <ActivityLinks ids={activityIds} names={names} onOpen={onOpen} />
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </Dialog>
  );
}
