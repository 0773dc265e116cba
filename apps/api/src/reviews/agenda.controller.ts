import { addReviewItem, removeReviewItem, sortReview } from '@cadans/contracts/review-agenda';
import type { Review } from '@cadans/contracts/review-forms';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { AgendaService } from './agenda.service.js';

@Controller()
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Serve(addReviewItem)
  add(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof addReviewItem>,
  ): Promise<Review> {
    return this.agenda.add(member, params.reviewId, body.sentence);
  }

  @Serve(sortReview)
  sort(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof sortReview>,
  ): Promise<Review> {
    return this.agenda.sort(member, params.reviewId, version, body.itemIds);
  }

  @Serve(removeReviewItem)
  remove(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof removeReviewItem>,
  ): Promise<Review> {
    return this.agenda.remove(member, params.reviewId, params.itemId, version);
  }
}
