import type { Person } from '@cadans/contracts/members';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';
import { carriesInWords } from './carries';

export interface StillCarriesProps {
  person: Person;
  /** Leads to handing it all over. */
  onHandOver: (() => void) | undefined;
  onClose: () => void;
}

/** Why somebody cannot go yet: what is on their name is handed over first. */
export function StillCarries({ person, onHandOver, onClose }: StillCarriesProps) {
  const { t } = useTranslation('members');
  return (
    <Dialog
      title={t('carriesTitle', { name: person.name })}
      size="s"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('understood')}</Button>
          {onHandOver ? (
            <Button variant="primary" onPress={onHandOver}>
              {t('handOver')}
            </Button>
          ) : null}
        </>
      }
    >
      <p className="text-pretty text-muted">{t('carriesText')}</p>
      <ul className="mt-3 list-disc pl-5">
        {carriesInWords(person, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  );
}
