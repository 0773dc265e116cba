// The screens about reviews come as one: who opens one goes to the next, and the first load names one file, not three.
export { MinutesPage } from './minutes-page';
export { ReviewPage } from './review-page';
export { ReviewsPage } from './reviews-page';
