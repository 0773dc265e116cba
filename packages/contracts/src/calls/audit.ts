import type * as contract from '../audit.js';
import type { Call } from './call.js';

export const showAuditTrail: Call<typeof contract.showAuditTrail> = {
  method: 'GET',
  path: '/organisations/:organisationId/audit-trail',
};
