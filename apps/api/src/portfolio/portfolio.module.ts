import { Module } from '@nestjs/common';
import { PortfolioController } from './portfolio.controller.js';
import { PortfolioService } from './portfolio.service.js';
import { Summaries } from './summaries.js';
import { SummaryWorker } from './summary-worker.js';

@Module({ controllers: [PortfolioController], providers: [PortfolioService, Summaries, SummaryWorker] })
export class PortfolioModule {}
