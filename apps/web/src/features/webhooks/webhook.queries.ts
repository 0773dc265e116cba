import {
  changeWebhook,
  createWebhook,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  repeatDelivery,
  replaceWebhookSecret,
  testWebhook,
} from '@cadans/contracts/calls/webhooks';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { createWebhook as createContract, Webhook } from '@cadans/contracts/webhooks';
import type { DeliveryState } from '@cadans/domain/webhook-event';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What a webhook is made of. */
export type NewWebhook = BodyInputOf<typeof createContract>;

export const webhooksQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['webhooks', organisationId],
    queryFn: ({ signal }) => call(listWebhooks, { params: { organisationId }, signal }),
    // One that fails is paused meanwhile.
    staleTime: 0,
  });

/** What a webhook was told; asked again every few seconds while something is on its way. */
export const deliveriesQuery = (organisationId: string, webhookId: string, state: DeliveryState | null) =>
  queryOptions({
    queryKey: ['webhooks', organisationId, webhookId, 'deliveries', state],
    queryFn: ({ signal }) =>
      call(listDeliveries, {
        params: { organisationId, webhookId },
        query: state ? { state } : {},
        signal,
      }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.deliveries.some(({ state: one }) => one === 'waiting') ? 4_000 : false,
  });

/** All that is done with webhooks; afterwards they are read again, and what they were told with them. */
export function useWebhookActs(organisationId: string) {
  const queries = useQueryClient();
  const onSettled = () =>
    void queries.invalidateQueries({ queryKey: webhooksQuery(organisationId).queryKey });
  const of = ({ id: webhookId }: Pick<Webhook, 'id'>) => ({ organisationId, webhookId });
  const create = useMutation({
    mutationFn: (body: NewWebhook) => call(createWebhook, { params: { organisationId }, body }),
    onSettled,
  });
  const pause = useMutation({
    mutationFn: ({ webhook, paused }: { webhook: Webhook; paused: boolean }) =>
      call(changeWebhook, { params: of(webhook), version: webhook.version, body: { paused } }),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (webhook: Webhook) => call(removeWebhook, { params: of(webhook), version: webhook.version }),
    onSettled,
  });
  const renew = useMutation({
    mutationFn: (webhook: Webhook) => call(replaceWebhookSecret, { params: of(webhook) }),
    onSettled,
  });
  const test = useMutation({
    mutationFn: (webhook: Webhook) => call(testWebhook, { params: of(webhook) }),
    onSettled,
  });
  const repeat = useMutation({
    mutationFn: ({ webhook, deliveryId }: { webhook: Webhook; deliveryId: string }) =>
      call(repeatDelivery, { params: { ...of(webhook), deliveryId } }),
    onSettled,
  });
  return { create, pause, remove, renew, test, repeat };
}
