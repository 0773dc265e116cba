import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { AbsencesModule } from './absences/absences.module.js';
import { AccountModule } from './account/account.module.js';
import { ActivitiesModule } from './activities/activities.module.js';
import { AskModule } from './ask/ask.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CadencesModule } from './cadences/cadences.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { ChannelsModule } from './channels/channels.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { DatabaseModule } from './database/database.module.js';
import type { DatabaseUrls } from './database/provision.js';
import { DeletionsModule } from './deletions/deletions.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DocumentationModule } from './documentation/documentation.module.js';
import { DoorsModule } from './doors/doors.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FactsModule } from './facts/facts.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { HandoversModule } from './handovers/handovers.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InstallationModule } from './installation/installation.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { KeysModule } from './keys/keys.module.js';
import { MailModule } from './mail/mail.module.js';
import { type MailSettings, mailSettings } from './mail/mail-settings.js';
import { McpModule } from './mcp/mcp.module.js';
import { MembersModule } from './members/members.module.js';
import { NoGosModule } from './no-gos/no-gos.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PortfolioModule } from './portfolio/portfolio.module.js';
import { ProgressModule } from './progress/progress.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { RestorationsModule } from './restorations/restorations.module.js';
import { ResultsModule } from './results/results.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { SessionModule } from './session/session.module.js';
import { SharesModule } from './shares/shares.module.js';
import { SingleSignOnModule } from './single-sign-on/single-sign-on.module.js';
import { type SingleSignOnSettings, singleSignOnSettings } from './single-sign-on/single-sign-on-settings.js';
import { StepsModule } from './steps/steps.module.js';
import { TeamModule } from './team/team.module.js';
import { ThemesModule } from './themes/themes.module.js';
import { ViewsModule } from './views/views.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import { WorkModule } from './work/work.module.js';
import { YearsModule } from './years/years.module.js';

/** Where the application finds its database and sends its mails, and whether it has the demo organisations. */
export interface AppOptions {
  readonly urls: DatabaseUrls;
  readonly demo: boolean;
  /** What the environment says unless told. */
  readonly mail?: MailSettings;
  /** The identity provider people may sign in at; null = none. What the environment says unless told. */
  readonly singleSignOn?: SingleSignOnSettings | null;
  /** Whether it tells people by itself what they are to be told in time; it does unless told. */
  readonly rounds?: boolean;
}

@Module({})
export class AppModule {
  static with({ urls, demo, mail, singleSignOn, rounds = true }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.at(urls),
        SessionModule,
        DoorsModule,
        SingleSignOnModule.by(singleSignOn === undefined ? singleSignOnHere() : singleSignOn),
        AccountModule.when(demo),
        NoGosModule,
        OrganisationsModule,
        HttpModule,
        KeysModule,
        McpModule,
        JobsModule,
        NoticesModule,
        MailModule.by(mail ?? mailSettings(process.env)),
        RoundsModule.when(rounds),
        DemoModule.when(demo),
        InstallationModule.when(demo),
        HealthModule,
        DocumentationModule,
        YearsModule,
        FactsModule,
        ProgressModule,
        PortfolioModule,
        ActivitiesModule,
        PlansModule,
        ThemesModule,
        ChannelsModule,
        CampaignsModule,
        CadencesModule,
        ImportsModule,
        ExportsModule,
        RestorationsModule,
        DeletionsModule,
        MembersModule,
        AbsencesModule,
        HandoversModule,
        TeamModule,
        StepsModule,
        CommentsModule,
        ResultsModule,
        RequestsModule,
        AskModule,
        SharesModule,
        FeedsModule,
        ReviewsModule,
        ViewsModule,
        WebhooksModule,
        WorkModule,
        ChangesModule,
        AuditModule,
      ],
    };
  }
}

function singleSignOnHere(): SingleSignOnSettings | null {
  const log = new Logger('SingleSignOn');
  return singleSignOnSettings(process.env, (wrong) => log.error(wrong));
}
