import type * as contract from '../requests.js';
import type { Call } from './call.js';

export const listRequests: Call<typeof contract.listRequests> = {
  method: 'GET',
  path: '/organisations/:organisationId/requests',
};

export const showRequest: Call<typeof contract.showRequest> = {
  method: 'GET',
  path: '/organisations/:organisationId/requests/:requestId',
};

export const createRequest: Call<typeof contract.createRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests',
};

export const acceptRequest: Call<typeof contract.acceptRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/acceptances',
};

export const declineRequest: Call<typeof contract.declineRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/declines',
};

export const parkRequest: Call<typeof contract.parkRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/parkings',
};

export const reopenRequest: Call<typeof contract.reopenRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/reopenings',
};

export const mergeRequest: Call<typeof contract.mergeRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/mergings',
};

export const askBack: Call<typeof contract.askBack> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/questions',
};

export const answerRequest: Call<typeof contract.answerRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/answers',
};

export const takeBackRequest: Call<typeof contract.takeBackRequest> = {
  method: 'POST',
  path: '/organisations/:organisationId/requests/:requestId/retractions',
};
