import type { AnswerOf } from '@cadans/contracts/endpoint';
import { showPortfolio } from '@cadans/contracts/portfolio';
import { Controller } from '@nestjs/common';
import { WhoseSession } from '../http/given.js';
import { Serve } from '../http/serve.js';
import { PortfolioService } from './portfolio.service.js';

@Controller()
export class PortfolioController {
  constructor(private readonly portfolio: PortfolioService) {}

  @Serve(showPortfolio)
  async show(@WhoseSession() userId: string): Promise<AnswerOf<typeof showPortfolio>> {
    return { accounts: await this.portfolio.show(userId) };
  }
}
