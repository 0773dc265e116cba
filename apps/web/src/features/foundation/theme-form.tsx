import type { Member } from '@cadans/contracts/members';
import type { Theme } from '@cadans/contracts/plans';
import { THEME_COLOURS, type ThemeColour } from '@cadans/domain/theme-colour';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { fieldErrors } from '../../api/field-errors';
import { Avatar } from '../../ui/avatar';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { ColourField } from './colour-field';
import { TwoThemes } from './two-themes';
import type { ThemeTexts } from './use-theme-acts';

const Texts = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'nameMissing')),
  promise: z.string(),
  message: z.string(),
  audience: z.string(),
  colour: z.enum(THEME_COLOURS),
  ownerId: z.nullable(z.string()),
});

export interface ThemeFormProps {
  id: string;
  texts: ThemeTexts;
  taken: ReadonlyMap<ThemeColour, string>;
  members: readonly Member[];
  theirs: Theme | null;
  onKeepTheirs: () => void;
  onKeepMine: (mine: ThemeTexts) => Promise<void>;
  onSubmit: (texts: ThemeTexts) => Promise<void>;
}

const NOBODY = 'nobody';

/** The fields of a theme. A refusal stands with the field it is about, else with the name. */
export function ThemeForm(props: ThemeFormProps) {
  const { texts, taken, members, theirs } = props;
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const { control, handleSubmit, setError, getValues } = useForm<ThemeTexts>({
    mode: 'onSubmit',
    resolver: standardSchemaResolver(Texts),
    defaultValues: texts,
  });
  const refuse = (error: unknown) => {
    const known = fieldErrors(error);
    const field = error instanceof CallError && error.code === 'owner_not_active' ? 'ownerId' : 'name';
    const said = Object.keys(known).length > 0 ? known : { [field]: explain(error, ui) };
    for (const [name, message] of Object.entries(said)) setError(name as keyof ThemeTexts, { message });
  };
  const submit = (written: ThemeTexts) => props.onSubmit(written).catch(refuse);
  const said = (message: string | undefined) => (message === 'nameMissing' ? t('nameMissing') : message);
  const owners = [
    { id: NOBODY, label: t('nobody') },
    ...members
      .filter(({ id, active }) => active || id === texts.ownerId)
      .map(({ id, name, active }) => ({
        id,
        label: active ? name : t('away', { name }),
        leading: <Avatar name={name} id={id} size={18} />,
      })),
  ];
  const line = (name: 'name' | 'audience', label: string, maxLength: number, hint = '') => (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          label={label}
          hint={hint}
          optional={name !== 'name'}
          autoFocus={name === 'name' && texts.name === ''}
          maxLength={maxLength}
          value={field.value}
          onChange={field.onChange}
          inputRef={field.ref}
          error={said(fieldState.error?.message)}
        />
      )}
    />
  );
  const area = (name: 'promise' | 'message', maxLength: number) => (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextArea
          label={t(name)}
          hint={t(`${name}Hint`)}
          optional
          rows={2}
          maxLength={maxLength}
          value={field.value}
          onChange={field.onChange}
          inputRef={field.ref}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  return (
    <form id={props.id} noValidate onSubmit={handleSubmit(submit)} className="flex flex-col gap-1">
      {theirs ? (
        <TwoThemes
          theirs={theirs}
          mine={getValues()}
          members={members}
          onKeepTheirs={props.onKeepTheirs}
          onKeepMine={() => void props.onKeepMine(getValues()).catch(refuse)}
        />
      ) : null}
      {line('name', t('name'), 80, t('nameHint'))}
      {area('promise', 500)}
      {area('message', 1000)}
      {line('audience', t('themeAudience'), 200)}
      <Controller
        control={control}
        name="ownerId"
        render={({ field, fieldState }) => (
          <Select
            label={t('themeOwner')}
            options={owners}
            value={field.value ?? NOBODY}
            onChange={(id) => field.onChange(id === NOBODY ? null : id)}
            buttonRef={field.ref}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="colour"
        render={({ field }) => <ColourField value={field.value} onChange={field.onChange} taken={taken} />}
      />
    </form>
  );
}
