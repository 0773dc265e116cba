import type * as contract from '../no-gos.js';
import type { Call } from './call.js';

export const decideAgainst: Call<typeof contract.decideAgainst> = {
  method: 'POST',
  path: '/organisations/:organisationId/no-gos',
};

export const keepNoGo: Call<typeof contract.keepNoGo> = {
  method: 'POST',
  path: '/organisations/:organisationId/no-gos/:noGoId/reviews',
};

export const liftNoGo: Call<typeof contract.liftNoGo> = {
  method: 'POST',
  path: '/organisations/:organisationId/no-gos/:noGoId/liftings',
};

export const listNoGos: Call<typeof contract.listNoGos> = {
  method: 'GET',
  path: '/organisations/:organisationId/no-gos',
};
