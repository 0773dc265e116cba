import type * as contract from '../comments.js';
import type { Call } from './call.js';

export const addComment: Call<typeof contract.addComment> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/comments',
};

export const changeComment: Call<typeof contract.changeComment> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/activities/:activityId/comments/:commentId',
};

export const listComments: Call<typeof contract.listComments> = {
  method: 'GET',
  path: '/organisations/:organisationId/activities/:activityId/comments',
};

export const removeComment: Call<typeof contract.removeComment> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/activities/:activityId/comments/:commentId',
};
