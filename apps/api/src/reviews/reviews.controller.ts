import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { Review } from '@cadans/contracts/review-forms';
import {
  agreeReviewRhythm,
  closeReview,
  completeDecision,
  decideInReview,
  listReviews,
  mailMinutes,
  nextReview,
  noteInReview,
  openReview,
  showMinutes,
  showReview,
  takeDecisionBack,
} from '@cadans/contracts/reviews';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { DecidingService } from './deciding.service.js';
import { MinutesService } from './minutes.service.js';
import { ReviewListService } from './review-list.service.js';
import { ReviewsService } from './reviews.service.js';

@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly deciding: DecidingService,
    private readonly held: ReviewListService,
    private readonly minutesOf: MinutesService,
  ) {}

  @Serve(nextReview)
  next(@Who() member: CurrentMember): Promise<AnswerOf<typeof nextReview>> {
    return this.reviews.next(member);
  }

  @Serve(agreeReviewRhythm)
  agree(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof agreeReviewRhythm>,
  ): Promise<AnswerOf<typeof agreeReviewRhythm>> {
    return this.reviews.agree(member, body);
  }

  @Serve(listReviews)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listReviews>> {
    return this.held.list(member);
  }

  @Serve(openReview)
  open(@Who() member: CurrentMember): Promise<Review> {
    return this.reviews.open(member);
  }

  @Serve(showReview)
  show(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof showReview>): Promise<Review> {
    return this.reviews.show(member, params.reviewId);
  }

  @Serve(showMinutes)
  minutes(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof showMinutes>,
  ): Promise<AnswerOf<typeof showMinutes>> {
    return this.minutesOf.show(member, params.reviewId);
  }

  @Serve(mailMinutes)
  mailMinutes(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof mailMinutes>,
  ): Promise<AnswerOf<typeof mailMinutes>> {
    return this.minutesOf.tell(member, params.reviewId, body.memberIds);
  }

  @Serve(noteInReview)
  note(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof noteInReview>,
  ): Promise<Review> {
    return this.reviews.note(member, params.reviewId, version, body.notes);
  }

  @Serve(closeReview)
  close(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof closeReview>,
  ): Promise<Review> {
    return this.reviews.close(member, params.reviewId, version, body);
  }

  @Serve(decideInReview)
  decide(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof decideInReview>,
  ): Promise<Review> {
    return this.deciding.decide(member, params, version, body.decision);
  }

  @Serve(takeDecisionBack)
  takeBack(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof takeDecisionBack>,
  ): Promise<Review> {
    return this.deciding.takeBack(member, params, version);
  }

  @Serve(completeDecision)
  complete(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof completeDecision>,
  ): Promise<AnswerOf<typeof completeDecision>> {
    return this.deciding.complete(member, params.decisionId);
  }
}
