import type * as contract from '../webhooks.js';
import type { Call } from './call.js';

export const changeWebhook: Call<typeof contract.changeWebhook> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/webhooks/:webhookId',
};

export const createWebhook: Call<typeof contract.createWebhook> = {
  method: 'POST',
  path: '/organisations/:organisationId/webhooks',
};

export const listDeliveries: Call<typeof contract.listDeliveries> = {
  method: 'GET',
  path: '/organisations/:organisationId/webhooks/:webhookId/deliveries',
};

export const listWebhooks: Call<typeof contract.listWebhooks> = {
  method: 'GET',
  path: '/organisations/:organisationId/webhooks',
};

export const removeWebhook: Call<typeof contract.removeWebhook> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/webhooks/:webhookId',
};

export const repeatDelivery: Call<typeof contract.repeatDelivery> = {
  method: 'POST',
  path: '/organisations/:organisationId/webhooks/:webhookId/deliveries/:deliveryId/repeats',
};

export const replaceWebhookSecret: Call<typeof contract.replaceWebhookSecret> = {
  method: 'POST',
  path: '/organisations/:organisationId/webhooks/:webhookId/secrets',
};

export const testWebhook: Call<typeof contract.testWebhook> = {
  method: 'POST',
  path: '/organisations/:organisationId/webhooks/:webhookId/deliveries',
};
