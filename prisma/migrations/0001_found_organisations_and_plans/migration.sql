-- Who exists, and what a year has chosen: people, organisations, members, plans, themes and channels.
set row_security = off;

-- Roles belong to the whole server: a server that already has them keeps them, their log-in is given elsewhere.
do $$
declare wanted text;
begin
  foreach wanted in array array['app_owner', 'app_user', 'app_portfolio'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nobypassrls', wanted);
    end if;
  end loop;
end $$;

-- Identity: about persons, of no organisation. The column names are better-auth's, in our spelling.
create table "user_account" (
  "id" uuid primary key default uuidv7(),
  "name" text not null,
  "email" text not null,
  "email_verified" boolean not null default false,
  "image" text,
  "language" text not null default 'nl',
  "created_at" timestamptz(3) not null default now(),
  "updated_at" timestamptz(3) not null default now(),
  constraint "user_account_language_check" check ("language" in ('nl', 'en'))
);
create unique index "user_account_email_key" on "user_account" ("email");

create table "user_session" (
  "id" uuid primary key default uuidv7(),
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "token" text not null,
  "expires_at" timestamptz(3) not null,
  "ip_address" text,
  "user_agent" text,
  "created_at" timestamptz(3) not null default now(),
  "updated_at" timestamptz(3) not null default now()
);
create unique index "user_session_token_key" on "user_session" ("token");
create index "user_session_user_id_idx" on "user_session" ("user_id");

create table "user_credential" (
  "id" uuid primary key default uuidv7(),
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "account_id" text not null,
  "provider_id" text not null,
  "access_token" text,
  "refresh_token" text,
  "id_token" text,
  "access_token_expires_at" timestamptz(3),
  "refresh_token_expires_at" timestamptz(3),
  "scope" text,
  "password" text,
  "created_at" timestamptz(3) not null default now(),
  "updated_at" timestamptz(3) not null default now()
);
create index "user_credential_user_id_idx" on "user_credential" ("user_id");

create table "user_verification" (
  "id" uuid primary key default uuidv7(),
  "identifier" text not null,
  "value" text not null,
  "expires_at" timestamptz(3) not null,
  "created_at" timestamptz(3) not null default now(),
  "updated_at" timestamptz(3) not null default now()
);
create index "user_verification_identifier_idx" on "user_verification" ("identifier");

-- The tenant.
create table "organisation" (
  "id" uuid primary key default uuidv7(),
  "name" text not null,
  "time_zone" text not null default 'Europe/Amsterdam',
  "holiday_region" text not null default 'NL',
  "weekly_capacity" integer not null default 4,
  "created_at" timestamptz(3) not null default now(),
  constraint "organisation_name_check" check (length(btrim("name")) between 1 and 120),
  constraint "organisation_weekly_capacity_check" check ("weekly_capacity" between 1 and 200)
);

create type "role" as enum ('director', 'marketer', 'consultant', 'requester', 'viewer');

-- A member without a user is named, not yet invited.
create table "member" (
  "organisation_id" uuid not null references "organisation" ("id") on delete restrict on update cascade,
  "id" uuid not null default uuidv7(),
  "user_id" uuid references "user_account" ("id") on delete restrict on update cascade,
  "name" text not null,
  "role" "role" not null,
  "admin" boolean not null default false,
  "active" boolean not null default true,
  "created_at" timestamptz(3) not null default now(),
  constraint "member_pkey" primary key ("organisation_id", "id"),
  constraint "member_name_check" check (length(btrim("name")) between 1 and 120)
);
create unique index "member_organisation_id_user_id_key" on "member" ("organisation_id", "user_id");
-- Answers "of which organisations is this person a member" (the portfolio role asks it).
create index "member_user_id_idx" on "member" ("user_id");

create type "plan_status" as enum ('draft', 'agreed');

-- `version` counts every write that a reader of the year could see: the ETag of the year.
create table "plan" (
  "organisation_id" uuid not null references "organisation" ("id") on delete restrict on update cascade,
  "year" integer not null,
  "status" "plan_status" not null default 'draft',
  "version" bigint not null default 1,
  "created_at" timestamptz(3) not null default now(),
  constraint "plan_pkey" primary key ("organisation_id", "year"),
  constraint "plan_year_check" check ("year" between 2000 and 2100)
);

create table "foundation" (
  "organisation_id" uuid not null,
  "year" integer not null,
  "vision" text not null default '',
  "core_message" text not null default '',
  "audiences" text[] not null default '{}',
  "proof" text not null default '',
  "version" integer not null default 1,
  constraint "foundation_pkey" primary key ("organisation_id", "year"),
  constraint "foundation_plan_fkey" foreign key ("organisation_id", "year") references "plan" ("organisation_id", "year") on delete restrict on update cascade,
  constraint "foundation_length_check" check (length("vision") <= 4000 and length("core_message") <= 1000 and length("proof") <= 4000 and cardinality("audiences") <= 20)
);

create table "theme" (
  "organisation_id" uuid not null references "organisation" ("id") on delete restrict on update cascade,
  "id" uuid not null default uuidv7(),
  "name" text not null,
  "promise" text not null default '',
  "message" text not null default '',
  "audience" text not null default '',
  "colour" text not null,
  "owner_id" uuid,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null default now(),
  constraint "theme_pkey" primary key ("organisation_id", "id"),
  constraint "theme_owner_fkey" foreign key ("organisation_id", "owner_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "theme_name_check" check (length(btrim("name")) between 1 and 80)
);
create unique index "theme_organisation_id_name_key" on "theme" ("organisation_id", "name");

-- A theme that the plan of a year has chosen: what an activity of that year may serve.
create table "plan_theme" (
  "organisation_id" uuid not null,
  "year" integer not null,
  "theme_id" uuid not null,
  "weight" integer not null,
  "position" integer not null default 0,
  constraint "plan_theme_pkey" primary key ("organisation_id", "year", "theme_id"),
  constraint "plan_theme_plan_fkey" foreign key ("organisation_id", "year") references "plan" ("organisation_id", "year") on delete restrict on update cascade,
  constraint "plan_theme_theme_fkey" foreign key ("organisation_id", "theme_id") references "theme" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "plan_theme_weight_check" check ("weight" between 0 and 100)
);

create type "channel_kind" as enum ('own', 'social', 'mail', 'event', 'paid', 'trade_media', 'podcast_video', 'pr');
create type "channel_stance" as enum ('chosen', 'deliberately_not');

create table "channel" (
  "organisation_id" uuid not null references "organisation" ("id") on delete restrict on update cascade,
  "id" uuid not null default uuidv7(),
  "name" text not null,
  "kind" "channel_kind" not null,
  "stance" "channel_stance" not null default 'chosen',
  "stance_reason" text not null default '',
  "position" integer not null default 0,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null default now(),
  constraint "channel_pkey" primary key ("organisation_id", "id"),
  constraint "channel_name_check" check (length(btrim("name")) between 1 and 80),
  constraint "channel_stance_check" check ("stance" = 'chosen' or length(btrim("stance_reason")) > 0)
);
create unique index "channel_organisation_id_name_key" on "channel" ("organisation_id", "name");

create table "campaign" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "theme_id" uuid not null,
  "name" text not null,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null default now(),
  constraint "campaign_pkey" primary key ("organisation_id", "id"),
  constraint "campaign_theme_fkey" foreign key ("organisation_id", "theme_id") references "theme" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "campaign_name_check" check (length(btrim("name")) between 1 and 120)
);
-- An activity names its campaign together with its theme: a campaign serves one theme.
create unique index "campaign_organisation_id_theme_id_id_key" on "campaign" ("organisation_id", "theme_id", "id");

-- Rights and walls. One equality policy per role, the organisation is set per transaction; nothing set = nothing seen.
grant usage on schema public to app_user, app_portfolio;
grant select, insert, update, delete on "user_account", "user_session", "user_credential", "user_verification" to app_user;

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['member', 'plan', 'foundation', 'theme', 'plan_theme', 'channel', 'campaign'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
    execute format('grant select, insert, update, delete on %I to app_user', tenant_table);
  end loop;
end $$;

alter table "organisation" enable row level security;
alter table "organisation" force row level security;
create policy tenant on "organisation" to app_user, app_owner
  using ("id" = nullif(current_setting('app.organisation_id', true), '')::uuid)
  with check ("id" = nullif(current_setting('app.organisation_id', true), '')::uuid);
grant select, insert, update on "organisation" to app_user;

-- The portfolio role reads the memberships of one person, and then the organisations of that list.
create policy own_memberships on "member" for select to app_portfolio
  using ("user_id" = nullif(current_setting('app.user_id', true), '')::uuid);
create policy portfolio on "organisation" for select to app_portfolio
  using ("id" = any (string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[]));
grant select on "member", "organisation" to app_portfolio;

-- Functions name `pg_temp` last, or a temporary table could stand in for the one that is meant.

-- The version of a plan only grows: it says whether what a reader has is still true.
create function grow_plan_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger grow_plan_version before update on "plan" for each row execute function grow_plan_version();

-- Rule: the weights of a plan never exceed 100, and are exactly 100 while the plan is agreed.
create function check_plan_weights() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare broken record;
begin
  select plan.year, plan.status, coalesce(sum(plan_theme.weight), 0) as total into broken
    from (select distinct organisation_id, year from changed) touched
    join plan using (organisation_id, year)
    left join plan_theme using (organisation_id, year)
    group by plan.organisation_id, plan.year, plan.status
    having coalesce(sum(plan_theme.weight), 0) > 100
        or (plan.status = 'agreed' and coalesce(sum(plan_theme.weight), 0) <> 100)
    limit 1;
  if found then
    raise exception 'the weights of % add up to %', broken.year, broken.total
      using errcode = 'check_violation', constraint = 'plan_theme_weights_sum', table = 'plan_theme';
  end if;
  return null;
end $$;
create trigger plan_theme_weights_on_insert after insert on "plan_theme" referencing new table as changed for each statement execute function check_plan_weights();
create trigger plan_theme_weights_on_update after update on "plan_theme" referencing new table as changed for each statement execute function check_plan_weights();
create trigger plan_theme_weights_on_delete after delete on "plan_theme" referencing old table as changed for each statement execute function check_plan_weights();

create function check_agreed_plan() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare total integer;
begin
  select coalesce(sum(weight), 0) into total from plan_theme where organisation_id = new.organisation_id and year = new.year;
  if total <> 100 then
    raise exception 'a plan is agreed when its weights add up to 100, not to %', total
      using errcode = 'check_violation', constraint = 'plan_theme_weights_sum', table = 'plan';
  end if;
  return null;
end $$;
create trigger plan_weights_on_insert after insert on "plan" for each row when (new.status = 'agreed') execute function check_agreed_plan();
create trigger plan_weights_on_agreeing after update of "status" on "plan" for each row when (new.status = 'agreed') execute function check_agreed_plan();
