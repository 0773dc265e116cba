import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../../api/explain';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toast-queue';
import type { Language } from '../../../words/language';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { FormActs, type Stopping } from './form-acts';
import { requestFormQuery, useFormLink } from './form-link.queries';
import { FormOpen } from './form-open';
import { NoForm } from './no-form';

export interface FormLinkDialogProps {
  organisationId: string;
  members: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
}

/** The link by which anybody asks for something, opened, renewed and closed by who steers. It is shown once: when it is made. */
export function FormLinkDialog({ organisationId, members, onClose }: FormLinkDialogProps) {
  const { t } = useTranslation('form-link');
  const { t: ui } = useTranslation('ui');
  const { language: spoken } = useLanguage();
  const { data, error } = useQuery(requestFormQuery(organisationId));
  const { opening, closing } = useFormLink(organisationId);
  const [language, setLanguage] = useState<Language>(spoken);
  const [asked, setAsked] = useState<Stopping | null>(null);
  const form = data?.form ?? null;
  const token = form ? opening.data?.token : undefined;
  const open = (as: Language) => opening.mutate(as, { onSuccess: () => setAsked(null) });
  const close = () => {
    const onSuccess = () => {
      showToast({ text: t('closed') });
      onClose();
    };
    closing.mutate(undefined, { onSuccess });
  };
  const refusal = error ?? opening.error ?? closing.error;
  const isBusy = opening.isPending || closing.isPending;
  return (
    <Dialog
      title={t('title')}
      subtitle={t('subtitle')}
      isOpen
      onOpenChange={onClose}
      isDismissable={false}
      footer={
        form ? (
          <FormActs
            asked={asked}
            isPending={isBusy}
            onAsk={setAsked}
            onAct={() => (asked === 'close' ? close() : open(form.language))}
          />
        ) : data && !form ? (
          <Button variant="primary" isPending={isBusy} onPress={() => open(language)}>
            {t('make')}
          </Button>
        ) : null
      }
    >
      <div className="flex flex-col gap-4 pb-2">
        {data === undefined ? (
          error ? null : (
            <Skeleton className="h-24 w-full" />
          )
        ) : form === null ? (
          <NoForm language={language} onLanguage={setLanguage} />
        ) : asked === null ? (
          <FormOpen
            form={form}
            by={members.find(({ id }) => id === form.createdById)?.name ?? t('somebody')}
            path={token === undefined ? null : `/ask/${organisationId}/${token}`}
          />
        ) : (
          <Banner tone="warn" title={t(`${asked}Title`)}>
            {t(`${asked}Text`)}
          </Banner>
        )}
        {refusal ? (
          <Banner tone="danger" title={t('refused')}>
            {explain(refusal, ui)}
          </Banner>
        ) : null}
      </div>
    </Dialog>
  );
}
