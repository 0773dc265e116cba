import type { ImportKind } from '@cadans/contracts/import-draft';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';

/** Adds a name to choose from: a theme, person or channel that neither the organisation nor the file has. */
export function NewName({ kind, onAdd }: { kind: ImportKind; onAdd: (name: string) => void }) {
  const { t } = useTranslation('imports');
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.replace(/\s+/g, ' ').trim());
    setName('');
  };
  return (
    <form onSubmit={add} className="flex items-center gap-2">
      <TextField
        label={t(`newName.${kind}`)}
        labelHidden
        placeholder={t(`newName.${kind}`)}
        maxLength={80}
        value={name}
        onChange={setName}
        className="min-w-0 flex-1"
      />
      <Button type="submit" variant="outline" size="s" isDisabled={name.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  );
}
