import { Plus } from 'lucide-react';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useKept } from '../../ui/use-kept';
import { useTranslation } from '../../words/use-translation';

export interface AddByNameProps {
  label: string;
  example: string;
  /** Throws the refusal; it stands with the name. */
  onAdd: (name: string) => Promise<void>;
}

/** A name and Enter. What is being typed outlives a reload. */
export function AddByName({ label, example, onAdd }: AddByNameProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const [name, setName] = useKept('cadans.new-theme');
  const [refusal, setRefusal] = useState<string>();
  const [isPending, setPending] = useState(false);
  const add = async () => {
    if (isPending) return;
    if (name.trim() === '') {
      setRefusal(t('nameMissing'));
      return;
    }
    setPending(true);
    try {
      await onAdd(name.trim());
      setName('');
      setRefusal(undefined);
    } catch (error) {
      setRefusal(explain(error, ui));
    }
    setPending(false);
  };
  return (
    <form
      noValidate
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={label}
        className="min-w-0 flex-1"
        placeholder={example}
        maxLength={80}
        value={name}
        onChange={setName}
        error={refusal}
      />
      <Button
        type="submit"
        variant="outline"
        className="mt-6"
        isPending={isPending}
        icon={<Plus size={15} aria-hidden />}
      >
        {t('add')}
      </Button>
    </form>
  );
}
