import type * as contract from '../invitations.js';
import type { Call } from './call.js';

export const listPeople: Call<typeof contract.listPeople> = {
  method: 'GET',
  path: '/organisations/:organisationId/people',
};

export const invite: Call<typeof contract.invite> = {
  method: 'POST',
  path: '/organisations/:organisationId/invitations',
};

export const resendInvitation: Call<typeof contract.resendInvitation> = {
  method: 'POST',
  path: '/organisations/:organisationId/invitations/:invitationId/resendings',
};

export const withdrawInvitation: Call<typeof contract.withdrawInvitation> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/invitations/:invitationId',
};

export const showInvitation: Call<typeof contract.showInvitation> = {
  method: 'POST',
  path: '/invitations/views',
};

export const acceptInvitation: Call<typeof contract.acceptInvitation> = {
  method: 'POST',
  path: '/invitations/acceptances',
};
