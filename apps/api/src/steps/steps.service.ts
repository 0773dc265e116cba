import type { BodyOf, ParamsOf } from '@cadans/contracts/endpoint';
import type { addStep, changeStep, Step } from '@cadans/contracts/steps';
import { missingSteps } from '@cadans/domain/step';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { asSeen, there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { adding } from './adding.js';
import { stepsOf } from './due-days.js';
import {
  lockPreparation,
  type Preparation,
  preparationStatement,
  readPreparation,
  requirePreparation,
} from './preparation.js';
import { usualStepsOf } from './usual-steps.js';

type StepInPath = ParamsOf<typeof changeStep>;

const CHANGE = `update step set title = coalesce($3, title), working_days_before = coalesce($4, working_days_before),
    owner_id = case when $5 then $6 else owner_id end, done_on = case when $7 then $8 else done_on end
  where organisation_id = $1 and id = $2`;

/** The steps by which activities are prepared. Whoever writes waits for who writes to the same activity. */
@Injectable()
export class StepsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId }: CurrentMember, activityId: string): Promise<{ steps: Step[] }> {
    const read = this.database.query<Preparation & { [column: string]: unknown }>(
      preparationStatement(organisationId, activityId),
    );
    return stepsOf(requirePreparation(await read));
  }

  add({ organisationId }: CurrentMember, activityId: string, given: BodyOf<typeof addStep>): Promise<Step> {
    return this.database.write(async (send) => {
      const preparation = await lockPreparation(send, organisationId, activityId);
      const step = { id: newId(), ...given };
      await send(adding(organisationId, activityId, preparation, [step]));
      return stepIn(await readPreparation(send, organisationId, activityId), step.id);
    });
  }

  /** Adds the usual steps of the activity's channel that it does not have yet. */
  addUsual({ organisationId }: CurrentMember, activityId: string): Promise<{ steps: Step[] }> {
    return this.database.write(async (send) => {
      const preparation = await lockPreparation(send, organisationId, activityId);
      const usual = await usualStepsOf(send, organisationId, activityId);
      const missing = missingSteps(usual, preparation.steps).map((step) => ({
        ...step,
        id: newId(),
        ownerId: null,
      }));
      if (missing.length > 0) await send(adding(organisationId, activityId, preparation, missing));
      return stepsOf(await readPreparation(send, organisationId, activityId));
    });
  }

  change(
    member: CurrentMember,
    params: StepInPath,
    version: number,
    given: BodyOf<typeof changeStep>,
  ): Promise<Step> {
    const { organisationId, activityId, stepId } = params;
    return this.database.write(async (send) => {
      await this.lock(send, params, version);
      if (given.doneOn && given.doneOn > this.clock.today(member.timeZone))
        throw new Refusal('done_in_future');
      const optional = [given.ownerId, given.doneOn];
      await send({
        name: 'change-step',
        text: CHANGE,
        values: [
          organisationId,
          stepId,
          given.title,
          given.workingDaysBefore,
          ...optional.flatMap((value) => [value !== undefined, value ?? null]),
        ],
      });
      return stepIn(await readPreparation(send, organisationId, activityId), stepId);
    });
  }

  remove(_: CurrentMember, params: StepInPath, version: number): Promise<void> {
    return this.database.write(async (send) => {
      await this.lock(send, params, version);
      await send({
        name: 'remove-step',
        text: 'delete from step where organisation_id = $1 and id = $2',
        values: [params.organisationId, params.stepId],
      });
    });
  }

  /** Locks a step for a write at the version the caller saw: 404 when it is not there, 412 when it was changed. */
  private async lock(
    send: Send,
    { organisationId, activityId, stepId }: StepInPath,
    version: number,
  ): Promise<void> {
    asSeen(await stepIn(await lockPreparation(send, organisationId, activityId), stepId), version);
  }
}

async function stepIn(preparation: Preparation, stepId: string): Promise<Step> {
  const { steps } = await stepsOf(preparation);
  return there(steps.find(({ id }) => id === stepId.toLowerCase()));
}
