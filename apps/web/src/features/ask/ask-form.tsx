import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '../../api/call-error';
import { fieldErrors } from '../../api/field-errors';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { todayInZone } from '../../ui/today-in-zone';
import { useTranslation } from '../../words/use-translation';
import { type FormLink, useSendAsk } from './ask.queries';
import { AskFields } from './ask-fields';
import { type Draft, FIELDS, type Field, wrongsOf } from './draft';
import { Trap } from './trap';
import { useDraft } from './use-draft';
import { whyNotSent } from './why-not-sent';

export interface AskFormProps {
  link: FormLink;
  /** It was sent; by this token it is followed. */
  onSent: (statusToken: string) => void;
}

/** The form by which anybody with its link asks for something. */
export function AskForm({ link, onSent }: AskFormProps) {
  const { t } = useTranslation('ask');
  const { draft, write, sent } = useDraft(link.organisationId);
  const sending = useSendAsk(link);
  const [isTried, setTried] = useState(false);
  const trap = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const wrong = isTried ? said(draft) : {};
  const refused = fieldErrors(sending.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    setTried(true);
    const [first] = FIELDS.filter((field) => said(draft)[field] !== undefined);
    if (first) {
      form.current
        ?.querySelector<HTMLElement>(`[data-field=${first}] :is(input, textarea, [role=spinbutton])`)
        ?.focus();
      return;
    }
    const { key, reason, wantedOn, title, text, name, email } = draft;
    if (reason === null) return;
    const body = {
      ...{ title: title.trim(), text: text.trim(), reason, wantedOn },
      name: name.trim(),
      email: email.trim(),
      website: trap.current?.value ?? '',
    };
    const onSuccess = ({ statusToken }: { statusToken: string }) => {
      sent();
      onSent(statusToken);
    };
    sending.mutate({ key, body }, { onSuccess });
  };
  function said(now: Draft): Partial<Record<Field, string>> {
    const wrongs = wrongsOf(now, todayInZone());
    const inWords = FIELDS.flatMap((field) => {
      const name = wrongs[field];
      if (name === undefined) return [];
      const count = (field === 'title' ? now.title : now.text).trim().length;
      return [[field, t(`wrong.${name}`, { count })]];
    });
    return Object.fromEntries(inWords);
  }
  return (
    <form
      ref={form}
      noValidate
      aria-label={t('form')}
      className="relative flex flex-col gap-2.5"
      onSubmit={submit}
    >
      <AskFields
        draft={draft}
        wrong={{ ...refused, ...wrong }}
        onWrite={(part) => {
          write(part);
          if (sending.isError) sending.reset();
        }}
      />
      <Trap inputRef={trap} />
      {sending.isError ? (
        <Banner tone="danger" title={t('notSent')} className="mb-2">
          {isOfFields(sending.error) ? null : <>{whyNotSent(sending.error, t)} </>}
          {t('kept')}
        </Banner>
      ) : null}
      <Button type="submit" size="l" className="mt-1" variant="primary" isPending={sending.isPending}>
        {t('send')}
      </Button>
    </form>
  );
}

/** Told at the fields themselves. */
const isOfFields = (error: unknown) => error instanceof CallError && error.errors.length > 0;
