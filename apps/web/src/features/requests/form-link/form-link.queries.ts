import { closeRequestForm, openRequestForm, showRequestForm } from '@cadans/contracts/calls/request-forms';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import type { Language } from '../../../words/language';

/** The form that is open, if there is one. */
export const requestFormQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['request-form', organisationId],
    queryFn: ({ signal }) => call(showRequestForm, { params: { organisationId }, signal }),
    staleTime: 0,
  });

/** Opens the form with a new link, or closes it; the link of before stops at once. */
export function useFormLink(organisationId: string) {
  const queries = useQueryClient();
  const { queryKey } = requestFormQuery(organisationId);
  const params = { organisationId };
  const opening = useMutation({
    mutationFn: (language: Language) => call(openRequestForm, { params, body: { language } }),
    onSuccess: ({ form }) => queries.setQueryData(queryKey, { form }),
  });
  const closing = useMutation({
    mutationFn: () => call(closeRequestForm, { params }),
    onSuccess: ({ form }) => queries.setQueryData(queryKey, { form }),
  });
  return { opening, closing };
}
