import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';

export interface AddMatterProps {
  isPending: boolean;
  /** Resolves to whether it stands there. */
  onAdd: (sentence: string, onDone: () => void) => void;
  refusal: string | null;
}

/** Puts a matter of one's own on the agenda, in a sentence. */
export function AddMatter({ isPending, onAdd, refusal }: AddMatterProps) {
  const { t } = useTranslation('deciding');
  const [sentence, setSentence] = useState('');
  return (
    <form
      data-no-print
      className="flex items-start gap-2 border-t border-line px-4 py-3 md:px-4.5"
      onSubmit={(event) => {
        event.preventDefault();
        const said = sentence.trim();
        if (said !== '' && !isPending) onAdd(said, () => setSentence(''));
      }}
    >
      <TextField
        label={t('addLabel')}
        labelHidden
        placeholder={t('addLabel')}
        maxLength={300}
        value={sentence}
        onChange={setSentence}
        error={refusal ?? undefined}
        className="min-w-0 flex-1"
      />
      <Button type="submit" icon={<Plus size={15} aria-hidden />} isPending={isPending}>
        {t('addNow')}
      </Button>
    </form>
  );
}
