import type * as contract from '../steps.js';
import type { Call } from './call.js';

export const addStep: Call<typeof contract.addStep> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/steps',
};

export const changeStep: Call<typeof contract.changeStep> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/activities/:activityId/steps/:stepId',
};

export const keepStepTemplate: Call<typeof contract.keepStepTemplate> = {
  method: 'PUT',
  path: '/organisations/:organisationId/channels/:channelId/step-template',
};

export const listSteps: Call<typeof contract.listSteps> = {
  method: 'GET',
  path: '/organisations/:organisationId/activities/:activityId/steps',
};

export const removeStep: Call<typeof contract.removeStep> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/activities/:activityId/steps/:stepId',
};

export const showStepTemplate: Call<typeof contract.showStepTemplate> = {
  method: 'GET',
  path: '/organisations/:organisationId/channels/:channelId/step-template',
};

export const useStepTemplate: Call<typeof contract.useStepTemplate> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/steps/from-template',
};
