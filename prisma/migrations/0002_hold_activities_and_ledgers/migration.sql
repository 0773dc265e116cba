-- What is planned, and what became of it. Nothing exists without a chosen theme and an owner; nothing moves, is
-- scrapped or decided without a record; the history writes itself.
set row_security = off;

create type "activity_status" as enum ('planned', 'in_work', 'ready', 'done', 'scrapped');
create type "activity_precision" as enum ('day', 'week', 'month');
create type "activity_origin" as enum ('planned', 'request', 'import');
create type "postponement_reason" as enum ('customers_first', 'operations_first', 'technology_first', 'waiting_for_input', 'waiting_for_approval', 'pushed_out_by_request', 'other');
create type "scrapping_reason" as enum ('off_theme', 'no_effect_expected', 'no_capacity', 'overtaken', 'double', 'other');
create type "decision_outcome" as enum ('do', 'scrap');
create type "event_kind" as enum ('created', 'changed', 'moved', 'postponed', 'pulled_in', 'reassigned', 'completed', 'reopened', 'scrapped', 'restored', 'deleted', 'recovered', 'retracted', 'helper_added', 'helper_removed');

create table "activity" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "year" integer not null,
  "title" text not null,
  "brief" text not null default '',
  "theme_id" uuid not null,
  "owner_id" uuid not null,
  "channel_id" uuid not null,
  "campaign_id" uuid,
  "starts_on" date not null,
  "ends_on" date not null,
  "precision" "activity_precision" not null default 'day',
  "status" "activity_status" not null default 'planned',
  "effort_hours" decimal(6, 1),
  "budget" decimal(12, 2),
  "link" text,
  "first_committed_ends_on" date not null,
  "done_on" date,
  "origin" "activity_origin" not null default 'planned',
  "slides" integer not null default 0,
  "scrapping_id" uuid,
  "created_on" date not null,
  "created_by_id" uuid,
  "deleted_at" timestamptz(3),
  "version" integer not null default 1,
  constraint "activity_pkey" primary key ("organisation_id", "id"),
  constraint "activity_theme_fkey" foreign key ("organisation_id", "year", "theme_id") references "plan_theme" ("organisation_id", "year", "theme_id") on delete restrict on update cascade,
  constraint "activity_owner_fkey" foreign key ("organisation_id", "owner_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "activity_channel_fkey" foreign key ("organisation_id", "channel_id") references "channel" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "activity_campaign_fkey" foreign key ("organisation_id", "theme_id", "campaign_id") references "campaign" ("organisation_id", "theme_id", "id") on delete restrict on update cascade,
  constraint "activity_created_by_fkey" foreign key ("organisation_id", "created_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "activity_title_check" check (length(btrim("title")) between 1 and 200),
  constraint "activity_brief_check" check (length("brief") <= 10000),
  constraint "activity_link_check" check ("link" ~ '^https?://' and length("link") <= 2000),
  constraint "activity_year_check" check ("year" = extract(year from "starts_on") and "year" between 2000 and 2100),
  constraint "activity_window_check" check ("starts_on" <= "ends_on" and "ends_on" - "starts_on" <= 366),
  constraint "activity_done_check" check (("status" = 'done') = ("done_on" is not null)),
  constraint "activity_scrapped_check" check (("status" = 'scrapped') = ("scrapping_id" is not null)),
  constraint "activity_effort_check" check ("effort_hours" >= 0 and "effort_hours" <= 10000),
  constraint "activity_budget_check" check ("budget" >= 0 and "budget" <= 100000000),
  constraint "activity_slides_check" check ("slides" >= 0)
);
-- The year read: everything it shows of an activity stands in the index.
create index "activity_year_read_idx" on "activity" ("organisation_id", "year", "starts_on", "id")
  include ("ends_on", "precision", "status", "theme_id", "owner_id", "channel_id", "campaign_id", "slides", "version", "effort_hours", "done_on", "title")
  where "deleted_at" is null;
-- Who carries open work (asked when a member is deactivated).
create index "activity_open_owner_idx" on "activity" ("organisation_id", "owner_id") where "deleted_at" is null and "status" in ('planned', 'in_work', 'ready');

create table "activity_helper" (
  "organisation_id" uuid not null,
  "activity_id" uuid not null,
  "member_id" uuid not null,
  constraint "activity_helper_pkey" primary key ("organisation_id", "activity_id", "member_id"),
  constraint "activity_helper_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "activity_helper_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade
);

-- The ledgers: a row says what happened to the version of the activity it made.
create table "decision" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "activity_version" integer not null,
  "outcome" "decision_outcome" not null,
  "slides" integer not null,
  "ends_on" date,
  "note" text not null default '',
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "decision_pkey" primary key ("organisation_id", "id"),
  constraint "decision_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "decision_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "decision_date_check" check ("outcome" <> 'do' or "ends_on" is not null),
  constraint "decision_note_check" check (length("note") <= 1000)
);
create index "decision_organisation_id_activity_id_idx" on "decision" ("organisation_id", "activity_id");
-- A postponement names its decision together with the activity it was about.
create unique index "decision_organisation_id_activity_id_id_key" on "decision" ("organisation_id", "activity_id", "id");

create table "postponement" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "activity_version" integer not null,
  "from_starts_on" date not null,
  "from_ends_on" date not null,
  "to_starts_on" date not null,
  "to_ends_on" date not null,
  "days" integer not null,
  "crosses_quarter" boolean not null,
  "reason" "postponement_reason" not null,
  "note" text not null default '',
  "decision_id" uuid,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "postponement_pkey" primary key ("organisation_id", "id"),
  constraint "postponement_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "postponement_decision_fkey" foreign key ("organisation_id", "activity_id", "decision_id") references "decision" ("organisation_id", "activity_id", "id") on delete cascade on update cascade,
  constraint "postponement_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "postponement_later_check" check ("to_ends_on" > "from_ends_on" and "days" = "to_ends_on" - "from_ends_on"),
  constraint "postponement_week_check" check (date_trunc('week', "from_ends_on"::timestamp) <> date_trunc('week', "to_ends_on"::timestamp)),
  constraint "postponement_window_check" check ("from_starts_on" <= "from_ends_on" and "to_starts_on" <= "to_ends_on"),
  constraint "postponement_quarter_check" check ("crosses_quarter" = (date_trunc('quarter', "from_ends_on"::timestamp) <> date_trunc('quarter', "to_ends_on"::timestamp))),
  constraint "postponement_reason_check" check ("reason" <> 'other' or length(btrim("note")) > 0),
  constraint "postponement_note_check" check (length("note") <= 1000)
);
create unique index "postponement_organisation_id_activity_id_activity_version_key" on "postponement" ("organisation_id", "activity_id", "activity_version");

create table "pull_in" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "activity_version" integer not null,
  "from_starts_on" date not null,
  "from_ends_on" date not null,
  "to_starts_on" date not null,
  "to_ends_on" date not null,
  "days" integer not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "pull_in_pkey" primary key ("organisation_id", "id"),
  constraint "pull_in_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "pull_in_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "pull_in_earlier_check" check ("to_ends_on" < "from_ends_on" and "days" = "from_ends_on" - "to_ends_on"),
  constraint "pull_in_week_check" check (date_trunc('week', "from_ends_on"::timestamp) <> date_trunc('week', "to_ends_on"::timestamp)),
  constraint "pull_in_window_check" check ("from_starts_on" <= "from_ends_on" and "to_starts_on" <= "to_ends_on")
);
create unique index "pull_in_organisation_id_activity_id_activity_version_key" on "pull_in" ("organisation_id", "activity_id", "activity_version");

-- A move taken back by who made it, shortly after: the move stays in its ledger, and no longer counts.
create table "retraction" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "activity_version" integer not null,
  "retracted_version" integer not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "retraction_pkey" primary key ("organisation_id", "id"),
  constraint "retraction_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "retraction_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "retraction_next_check" check ("activity_version" = "retracted_version" + 1)
);
create unique index "retraction_organisation_id_activity_id_activity_version_key" on "retraction" ("organisation_id", "activity_id", "activity_version");

create table "scrapping" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "activity_version" integer not null,
  "reason" "scrapping_reason" not null,
  "note" text not null default '',
  "hours_freed" decimal(6, 1),
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "scrapping_pkey" primary key ("organisation_id", "id"),
  constraint "scrapping_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "scrapping_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "scrapping_reason_check" check ("reason" <> 'other' or length(btrim("note")) > 0),
  constraint "scrapping_note_check" check (length("note") <= 1000)
);
create unique index "scrapping_organisation_id_activity_id_activity_version_key" on "scrapping" ("organisation_id", "activity_id", "activity_version");
create unique index "scrapping_organisation_id_activity_id_id_key" on "scrapping" ("organisation_id", "activity_id", "id");
alter table "activity" add constraint "activity_scrapping_fkey" foreign key ("organisation_id", "id", "scrapping_id")
  references "scrapping" ("organisation_id", "activity_id", "id") on delete restrict on update cascade;

-- The history writes itself (trigger below); `by_id` is empty only for what no member did.
create table "activity_event" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "activity_version" integer not null,
  "kind" "event_kind" not null,
  "old_values" jsonb not null default '{}',
  "new_values" jsonb not null default '{}',
  "by_id" uuid,
  "at" timestamptz(3) not null default now(),
  constraint "activity_event_pkey" primary key ("organisation_id", "id"),
  constraint "activity_event_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "activity_event_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade
);
create index "activity_event_organisation_id_activity_id_idx" on "activity_event" ("organisation_id", "activity_id", "activity_version");

-- A request that was answered, so that the same one sent twice is done once.
create table "idempotency_key" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "member_id" uuid not null,
  "key" text not null,
  "request_hash" text not null,
  "status" integer not null,
  "answer" jsonb not null,
  "at" timestamptz(3) not null default now(),
  constraint "idempotency_key_pkey" primary key ("organisation_id", "member_id", "key"),
  constraint "idempotency_key_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "idempotency_key_length_check" check (length("key") between 1 and 200)
);
create index "idempotency_key_organisation_id_at_idx" on "idempotency_key" ("organisation_id", "at");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['activity', 'activity_helper', 'decision', 'postponement', 'pull_in', 'retraction', 'scrapping', 'activity_event', 'idempotency_key'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert, update, delete on "activity", "activity_helper", "idempotency_key" to app_user;
grant select, insert on "decision", "postponement", "pull_in", "retraction", "scrapping", "activity_event" to app_user;

-- Ledgers only grow, whoever asks. A row goes only with its activity, when that leaves the bin for good.
create function keep_ledger() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select from activity where organisation_id = old.organisation_id and id = old.activity_id) then
      return old;
    end if;
  end if;
  raise exception 'the ledger % only grows', tg_table_name using errcode = 'insufficient_privilege', constraint = 'ledger_only_grows', table = tg_table_name;
end $$;

-- A row is written with the write it tells of: for the version that comes next, and that version comes before the end
-- of the transaction. So a ledger never tells of what did not happen, and nothing is added to it afterwards.
create function require_next_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from activity where organisation_id = new.organisation_id and id = new.activity_id and version = new.activity_version - 1) then
    raise exception 'the ledger % tells of the next version only', tg_table_name using errcode = 'check_violation', constraint = 'ledger_next_version', table = tg_table_name;
  end if;
  return new;
end $$;
create function require_made_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from activity where organisation_id = new.organisation_id and id = new.activity_id and version < new.activity_version) then
    raise exception 'the ledger % tells of what did not happen', tg_table_name using errcode = 'check_violation', constraint = 'ledger_made_version', table = tg_table_name;
  end if;
  return null;
end $$;

-- The history is written by the triggers below and by nobody else.
create function refuse_written_history() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'the history writes itself' using errcode = 'insufficient_privilege', constraint = 'history_writes_itself', table = 'activity_event';
  end if;
  return new;
end $$;
create trigger history_writes_itself before insert on "activity_event" for each row execute function refuse_written_history();

do $$
declare ledger text;
begin
  foreach ledger in array array['decision', 'postponement', 'pull_in', 'retraction', 'scrapping', 'activity_event'] loop
    execute format('create trigger keep_ledger before update or delete on %I for each row execute function keep_ledger()', ledger);
    execute format('create trigger keep_whole_ledger before truncate on %I for each statement execute function keep_ledger()', ledger);
  end loop;
  foreach ledger in array array['decision', 'postponement', 'pull_in', 'retraction', 'scrapping'] loop
    execute format('create trigger ledger_next_version before insert on %I for each row execute function require_next_version()', ledger);
    execute format('create constraint trigger ledger_made_version after insert on %I deferrable initially deferred for each row execute function require_made_version()', ledger);
  end loop;
end $$;

-- Rule 2: an owner of open work is an active member. The share lock makes deactivating wait for who is planning.
create function require_active_owner() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform from member where organisation_id = new.organisation_id and id = new.owner_id and active for share;
  if not found then
    raise exception 'open work needs an active owner' using errcode = 'check_violation', constraint = tg_table_name || '_active_owner', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger activity_active_owner_on_insert after insert on "activity" for each row
  when (new.status in ('planned', 'in_work', 'ready') and new.deleted_at is null) execute function require_active_owner();
create trigger activity_active_owner_on_update after update on "activity" for each row
  when (new.status in ('planned', 'in_work', 'ready') and new.deleted_at is null
    and (new.owner_id <> old.owner_id or old.status in ('done', 'scrapped') or old.deleted_at is not null)) execute function require_active_owner();
create trigger theme_active_owner after insert or update of "owner_id" on "theme" for each row
  when (new.owner_id is not null) execute function require_active_owner();

create function refuse_leaving_open_work() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from activity where organisation_id = old.organisation_id and owner_id = old.id and status in ('planned', 'in_work', 'ready') and deleted_at is null)
    or exists (select from theme where organisation_id = old.organisation_id and owner_id = old.id) then
    raise exception 'a member who owns open work is not deactivated' using errcode = 'check_violation', constraint = 'member_owns_open_work', table = 'member';
  end if;
  return new;
end $$;
create trigger member_owns_open_work before update of "active" on "member" for each row when (old.active and not new.active) execute function refuse_leaving_open_work();

-- Only who may steer decides: director, consultant or admin, and active.
create function require_steering_decider() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from member where organisation_id = new.organisation_id and id = new.by_id and active and (admin or role in ('director', 'consultant'))) then
    raise exception 'only who may steer decides' using errcode = 'check_violation', constraint = 'decision_by_steering_member', table = 'decision';
  end if;
  return new;
end $$;
create trigger decision_by_steering_member before insert on "decision" for each row execute function require_steering_decider();

-- Rule 3: from the third postponement on, a move later needs a decision.
create function require_decision_from_third() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare slid integer;
begin
  select slides into slid from activity where organisation_id = new.organisation_id and id = new.activity_id;
  if slid >= 3 and not exists (select from decision where organisation_id = new.organisation_id and id = new.decision_id and activity_id = new.activity_id and activity_version = new.activity_version and outcome = 'do' and ends_on = new.to_ends_on) then
    raise exception 'postponed % times: the next move later needs a decision', slid using errcode = 'check_violation', constraint = 'postponement_needs_decision', table = 'postponement';
  end if;
  return new;
end $$;
create trigger postponement_needs_decision before insert on "postponement" for each row execute function require_decision_from_third();

-- A move is taken back by who made it, and soon; who does so later, moves again. (The API is stricter still.)
create function require_retractable_move() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (
    select from postponement where organisation_id = new.organisation_id and activity_id = new.activity_id and activity_version = new.retracted_version and by_id = new.by_id and at >= now() - interval '1 hour'
    union all
    select from pull_in where organisation_id = new.organisation_id and activity_id = new.activity_id and activity_version = new.retracted_version and by_id = new.by_id and at >= now() - interval '1 hour'
  ) then
    raise exception 'only a move one has just made is taken back' using errcode = 'check_violation', constraint = 'retraction_of_own_move', table = 'retraction';
  end if;
  return new;
end $$;
create trigger retraction_of_own_move before insert on "retraction" for each row execute function require_retractable_move();

-- Rule 3 again: another ISO week without its record in a ledger is refused, and so is a record that tells of another
-- move; the first committed date stays; every write bumps the version; `slides` is what the ledger says. The day of
-- creation begins and ends everywhere within a day of UTC's.
create function guard_activity_update() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  on_creation_day constant boolean := abs(old.created_on - (now() at time zone 'UTC')::date) <= 1;
  entries integer;
  told boolean;
  slid integer;
begin
  new.version := old.version + 1;
  new.slides := old.slides;
  new.created_on := old.created_on;
  new.created_by_id := old.created_by_id;
  new.origin := old.origin;
  new.deleted_at := case when new.deleted_at is not null then coalesce(old.deleted_at, now()) end;
  if new.first_committed_ends_on <> old.first_committed_ends_on and not (on_creation_day and new.first_committed_ends_on = new.ends_on) then
    raise exception 'the first committed date is kept' using errcode = 'check_violation', constraint = 'activity_first_committed_kept', table = 'activity';
  end if;
  if new.status = 'scrapped' and new.scrapping_id is distinct from old.scrapping_id and not exists (select from scrapping where organisation_id = old.organisation_id and activity_id = old.id and id = new.scrapping_id and activity_version = new.version) then
    raise exception 'scrapping is recorded with its reason each time' using errcode = 'check_violation', constraint = 'activity_scrapping_recorded', table = 'activity';
  end if;
  select count(*), bool_and(entry.told), sum(entry.slid) into entries, told, slid from (
    select (from_starts_on, from_ends_on, to_starts_on, to_ends_on) = (old.starts_on, old.ends_on, new.starts_on, new.ends_on) as told, 1 as slid
      from postponement where organisation_id = old.organisation_id and activity_id = old.id and activity_version = new.version
    union all
    select (from_starts_on, from_ends_on, to_starts_on, to_ends_on) = (old.starts_on, old.ends_on, new.starts_on, new.ends_on), 0
      from pull_in where organisation_id = old.organisation_id and activity_id = old.id and activity_version = new.version
    union all
    select (from_starts_on, from_ends_on) = (new.starts_on, new.ends_on), -1
      from retraction r join postponement p on p.organisation_id = r.organisation_id and p.activity_id = r.activity_id and p.activity_version = r.retracted_version
      where r.organisation_id = old.organisation_id and r.activity_id = old.id and r.activity_version = new.version
    union all
    select (from_starts_on, from_ends_on) = (new.starts_on, new.ends_on), 0
      from retraction r join pull_in p on p.organisation_id = r.organisation_id and p.activity_id = r.activity_id and p.activity_version = r.retracted_version
      where r.organisation_id = old.organisation_id and r.activity_id = old.id and r.activity_version = new.version
  ) entry;
  if entries > 0 then
    if entries > 1 or not told then
      raise exception 'the ledger tells of another move' using errcode = 'check_violation', constraint = 'activity_move_told', table = 'activity';
    end if;
    new.slides := old.slides + slid;
    return new;
  end if;
  if date_trunc('week', new.ends_on::timestamp) = date_trunc('week', old.ends_on::timestamp)
    or (on_creation_day and new.first_committed_ends_on = new.ends_on) then
    return new;
  end if;
  raise exception 'a move to another week is recorded as a postponement or a pull-in' using errcode = 'check_violation', constraint = 'activity_move_recorded', table = 'activity';
end $$;
create trigger guard_activity_update before update on "activity" for each row execute function guard_activity_update();

-- Rule 4: deleting is for mistakes, and lasts 30 days in the bin before it is for good.
create function guard_activity_delete() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.deleted_at is null or old.deleted_at > now() - interval '30 days' then
    raise exception 'an activity leaves by the bin, after 30 days' using errcode = 'check_violation', constraint = 'activity_bin_first', table = 'activity';
  end if;
  return old;
end $$;
create trigger guard_activity_delete before delete on "activity" for each row execute function guard_activity_delete();

create function refuse_truncate() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'activities leave one by one' using errcode = 'insufficient_privilege', constraint = 'activity_bin_first', table = 'activity';
end $$;
create trigger guard_activity_truncate before truncate on "activity" for each statement execute function refuse_truncate();

create function guard_activity_insert() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.version := 1;
  new.slides := 0;
  new.first_committed_ends_on := new.ends_on;
  new.deleted_at := null;
  return new;
end $$;
create trigger guard_activity_insert before insert on "activity" for each row execute function guard_activity_insert();

-- The history: who (app.member_id of the transaction), what kind, old and new values of what differs.
create function write_activity_event() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  was jsonb := '{}';
  is_now jsonb;
  kind event_kind;
  hidden constant text[] := array['organisation_id', 'id', 'version', 'created_on', 'created_by_id', 'origin', 'first_committed_ends_on', 'scrapping_id'];
begin
  is_now := to_jsonb(new) - hidden;
  if tg_op = 'INSERT' then
    kind := 'created';
  else
    was := to_jsonb(old) - hidden;
    kind := case
      when old.deleted_at is null and new.deleted_at is not null then 'deleted'
      when old.deleted_at is not null and new.deleted_at is null then 'recovered'
      when new.status = 'scrapped' and old.status <> 'scrapped' then 'scrapped'
      when old.status = 'scrapped' and new.status <> 'scrapped' then 'restored'
      when new.status = 'done' and old.status <> 'done' then 'completed'
      when old.status = 'done' and new.status <> 'done' then 'reopened'
      when new.slides > old.slides then 'postponed'
      when exists (select from retraction where organisation_id = new.organisation_id and activity_id = new.id and activity_version = new.version) then 'retracted'
      when exists (select from pull_in where organisation_id = new.organisation_id and activity_id = new.id and activity_version = new.version) then 'pulled_in'
      when (new.starts_on, new.ends_on) <> (old.starts_on, old.ends_on) then 'moved'
      when new.owner_id <> old.owner_id then 'reassigned'
      else 'changed'
    end;
    select coalesce(jsonb_object_agg(key, was -> key), '{}'), coalesce(jsonb_object_agg(key, value), '{}') into was, is_now
      from jsonb_each(is_now) where value is distinct from was -> key;
  end if;
  insert into activity_event (organisation_id, activity_id, activity_version, kind, old_values, new_values, by_id)
    values (new.organisation_id, new.id, new.version, kind, was, is_now, nullif(current_setting('app.member_id', true), '')::uuid);
  return null;
end $$;
create trigger write_activity_event after insert or update on "activity" for each row execute function write_activity_event();

create function write_helper_event() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  helper activity_helper := case tg_op when 'DELETE' then old else new end;
  named jsonb := jsonb_build_object('helper', helper.member_id);
begin
  insert into activity_event (organisation_id, activity_id, activity_version, kind, old_values, new_values, by_id)
    select organisation_id, id, version, (case tg_op when 'DELETE' then 'helper_removed' else 'helper_added' end)::event_kind,
      case tg_op when 'DELETE' then named else '{}' end, case tg_op when 'DELETE' then '{}' else named end, nullif(current_setting('app.member_id', true), '')::uuid
    from activity where organisation_id = helper.organisation_id and id = helper.activity_id;
  return null;
end $$;
create trigger write_helper_event after insert or delete on "activity_helper" for each row execute function write_helper_event();

-- Whatever a reader of the year could see bumps the version of that year's plan, in the same transaction.
create function bump_plan_of_activities() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    update plan set version = plan.version + 1
      from (select distinct organisation_id, year from now_rows union select organisation_id, year from old_rows) touched
      where plan.organisation_id = touched.organisation_id and plan.year = touched.year;
  else
    update plan set version = plan.version + 1
      from (select distinct organisation_id, year from now_rows) touched
      where plan.organisation_id = touched.organisation_id and plan.year = touched.year;
  end if;
  return null;
end $$;
create trigger bump_plan_on_insert after insert on "activity" referencing new table as now_rows for each statement execute function bump_plan_of_activities();
create trigger bump_plan_on_update after update on "activity" referencing old table as old_rows new table as now_rows for each statement execute function bump_plan_of_activities();
create trigger bump_plan_on_delete after delete on "activity" referencing old table as now_rows for each statement execute function bump_plan_of_activities();

create function bump_plans_of_organisation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update plan set version = version + 1 where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid;
  return null;
end $$;
create trigger bump_plans after insert or update or delete on "member" for each statement execute function bump_plans_of_organisation();
create trigger bump_plans after insert or update or delete on "theme" for each statement execute function bump_plans_of_organisation();
create trigger bump_plans after insert or update or delete on "plan_theme" for each statement execute function bump_plans_of_organisation();
create trigger bump_plans after insert or update or delete on "channel" for each statement execute function bump_plans_of_organisation();
create trigger bump_plans after insert or update or delete on "campaign" for each statement execute function bump_plans_of_organisation();
create trigger bump_plans after update on "organisation" for each statement execute function bump_plans_of_organisation();
create trigger bump_plan_on_status after update of "status" on "plan" for each row when (old.status <> new.status) execute function bump_plans_of_organisation();
create trigger bump_plans after insert or update or delete on "foundation" for each statement execute function bump_plans_of_organisation();
