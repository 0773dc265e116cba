import { passwordFlaw } from '@cadans/domain/password';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from '../../../words/use-translation';
import { looksLikeAddress } from '../mail/looks-like-address';

const FIELDS = ['code', 'organisation', 'name', 'email', 'password'] as const;
export type Field = (typeof FIELDS)[number];

export interface Given {
  organisation: string;
  name: string;
  email: string;
  password: string;
  code?: string;
}

export interface GivenOptions {
  asksCode: boolean;
  /** What the server has against a field. */
  refusals: Readonly<Partial<Record<string, string>>>;
  onSubmit: (given: Given) => void;
}

/** What is filled in to begin, and what is wrong with it: told on submitting and nothing earlier. */
export function useGiven({ asksCode, refusals, onSubmit }: GivenOptions) {
  const flawOf = useFlaws();
  const [given, setGiven] = useState({ code: '', organisation: '', name: '', email: '', password: '' });
  const [isTried, setTried] = useState(false);
  const inputs = useRef<Partial<Record<Field, HTMLInputElement | null>>>({});
  const asked = FIELDS.filter((field) => asksCode || field !== 'code');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = asked.find((field) => flawOf(field, given[field]) !== undefined);
    if (wrong) return inputs.current[wrong]?.focus();
    const { code, ...rest } = given;
    onSubmit({ ...rest, ...(asksCode && { code }) });
  };
  const fieldOf = (field: Field) => ({
    value: given[field],
    onChange: (value: string) => setGiven({ ...given, [field]: value }),
    inputRef: (input: HTMLInputElement | null) => {
      inputs.current[field] = input;
    },
    autoFocus: field === asked[0],
  });
  /** The same for a field that is one line, with what is wrong with it. */
  const lineOf = (field: Exclude<Field, 'password'>) => {
    const error = (isTried ? flawOf(field, given[field]) : undefined) ?? refusals[field];
    return { ...fieldOf(field), ...(error !== undefined && { error }) };
  };
  return { isTried, submit, fieldOf, lineOf };
}

function useFlaws(): (field: Field, value: string) => string | undefined {
  const { t } = useTranslation('set-up');
  const { t: doors } = useTranslation('doors');
  const { t: firstRun } = useTranslation('first-run');
  const { t: invitation } = useTranslation('invitation');
  const missing: Readonly<Record<Exclude<Field, 'password'>, string>> = {
    code: t('codeMissing'),
    organisation: firstRun('nameMissing'),
    name: invitation('nameMissing'),
    email: doors('emailMissing'),
  };
  return (field, value) => {
    // Its field says itself what is wrong with it.
    if (field === 'password') return passwordFlaw(value) ?? undefined;
    if (value.trim() === '') return missing[field];
    return field === 'email' && !looksLikeAddress(value.trim()) ? doors('emailWrong') : undefined;
  };
}
