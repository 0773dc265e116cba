import { foundOrganisation } from '@cadans/contracts/organisations';
import type { Membership } from '@cadans/contracts/session';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useKept } from '../../ui/use-kept';
import { useTranslation } from '../../words/use-translation';
import { FirstRun } from './first-run';
import { useFound } from './use-found';

export interface NameStepProps {
  /** The year that is planned first. */
  year: number;
  onFounded: (membership: Membership) => void;
  onLeave: () => void;
}

/** The first step: the name of the organisation, which founds it. */
export function NameStep({ year, onFounded, onLeave }: NameStepProps) {
  const { t } = useTranslation('first-run');
  const { t: ui } = useTranslation('ui');
  const [name, setName] = useKept('cadans.new-name');
  const [isMissing, setMissing] = useState(false);
  const found = useFound(year);
  const submit = () => {
    const given = foundOrganisation.body.safeParse({ name: name.trim() });
    setMissing(!given.success);
    if (!given.success || found.isPending) return;
    found.mutate(given.data.name, {
      onSuccess: (membership) => {
        setName('');
        onFounded(membership);
      },
    });
  };
  return (
    <FirstRun
      step="name"
      onLeave={onLeave}
      acts={
        <Button variant="primary" size="l" type="submit" form="first-run-name" isPending={found.isPending}>
          {t('found')}
        </Button>
      }
    >
      <form
        id="first-run-name"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('organisationName')}
          placeholder={t('organisationExample')}
          autoComplete="organization"
          maxLength={120}
          value={name}
          onChange={setName}
          error={isMissing ? t('nameMissing') : found.error ? explain(found.error, ui) : undefined}
        />
      </form>
    </FirstRun>
  );
}
