-- What is promised on a channel and when that was deliberately silent. History is judged by the promise then in force, so
-- nothing that a closed period stood on can be changed afterwards (rule 7).
set row_security = off;

create type "period_kind" as enum ('week', 'fortnight', 'month', 'quarter', 'year');

create table "cadence" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "channel_id" uuid not null,
  "theme_id" uuid,
  "owner_id" uuid not null,
  "times" integer not null,
  "per" "period_kind" not null,
  "valid_from" date not null,
  "valid_until" date,
  "replaces_id" uuid,
  "created_by_id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" integer not null default 1,
  constraint "cadence_pkey" primary key ("organisation_id", "id"),
  constraint "cadence_channel_fkey" foreign key ("organisation_id", "channel_id") references "channel" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "cadence_theme_fkey" foreign key ("organisation_id", "theme_id") references "theme" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "cadence_owner_fkey" foreign key ("organisation_id", "owner_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "cadence_replaces_fkey" foreign key ("organisation_id", "replaces_id") references "cadence" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "cadence_created_by_fkey" foreign key ("organisation_id", "created_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "cadence_times_check" check ("times" between 1 and 100),
  constraint "cadence_days_check" check ("valid_from" between '2000-01-01' and '2100-12-31' and "valid_until" between "valid_from" and '2100-12-31')
);
-- One open promise per channel and theme; those that end are kept apart by the trigger below.
create unique index "cadence_open_key" on "cadence" ("organisation_id", "channel_id", "theme_id") nulls not distinct where "valid_until" is null;
create unique index "cadence_organisation_id_replaces_id_key" on "cadence" ("organisation_id", "replaces_id");
create index "cadence_organisation_id_channel_id_idx" on "cadence" ("organisation_id", "channel_id");
create index "cadence_organisation_id_owner_id_idx" on "cadence" ("organisation_id", "owner_id");

create table "cadence_pause" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "cadence_id" uuid not null,
  "from_on" date not null,
  "until_on" date,
  "reason" text not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  "ended_by_id" uuid,
  "ended_at" timestamptz(3),
  constraint "cadence_pause_pkey" primary key ("organisation_id", "id"),
  constraint "cadence_pause_cadence_fkey" foreign key ("organisation_id", "cadence_id") references "cadence" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "cadence_pause_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "cadence_pause_ended_by_fkey" foreign key ("organisation_id", "ended_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "cadence_pause_days_check" check ("from_on" between '2000-01-01' and '2100-12-31' and "until_on" between "from_on" and '2100-12-31'),
  constraint "cadence_pause_reason_check" check ("reason" ~ '\S' and length("reason") <= 500),
  constraint "cadence_pause_ended_check" check (("ended_by_id" is null) = ("ended_at" is null) and ("ended_at" is null or "until_on" is not null))
);
create index "cadence_pause_organisation_id_cadence_id_idx" on "cadence_pause" ("organisation_id", "cadence_id");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['cadence', 'cadence_pause'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert, update, delete on "cadence" to app_user;
grant select, insert, update on "cadence_pause" to app_user;

-- The day it is in the organisation.
create function today_in(tenant uuid) returns date language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select (now() at time zone time_zone)::date from organisation where id = tenant);
end $$;
-- The first day of the period a day lies in; fortnights are counted from Monday 1 January 2024.
create function period_start(kind period_kind, day date) returns date language sql immutable set search_path = public, pg_temp as $$
  select case kind
    when 'fortnight' then date '2024-01-01' + (floor((day - date '2024-01-01') / 14.0) * 14)::integer
    else date_trunc(kind::text, day::timestamp)::date
  end
$$;

-- What a closed period stood on stays as it was: a promise begins in its current period at the earliest, is ended for no day
-- before it, and says to the end what it said. Its owner can change; a row that judged nothing yet can be taken back.
-- The lock on the channel makes who promises on it, ends a promise or decides against it, do so one after the other.
create function guard_cadence() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  row_now constant cadence := case tg_op when 'DELETE' then old else new end;
  open_from constant date := period_start(row_now.per, today_in(row_now.organisation_id));
begin
  if tg_op = 'DELETE' then
    if old.valid_from < open_from then
      raise exception 'a promise that was in force in a closed period stays' using errcode = 'check_violation', constraint = 'cadence_closed_period', table = 'cadence';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' then
    if (new.organisation_id, new.id, new.channel_id, new.theme_id, new.times, new.per, new.valid_from, new.replaces_id, new.created_by_id, new.created_at)
      is distinct from (old.organisation_id, old.id, old.channel_id, old.theme_id, old.times, old.per, old.valid_from, old.replaces_id, old.created_by_id, old.created_at) then
      raise exception 'a promise is changed by closing it and opening the next' using errcode = 'check_violation', constraint = 'cadence_as_promised', table = 'cadence';
    end if;
    new.version := old.version + 1;
    if new.valid_until is not distinct from old.valid_until then return new; end if;
    if least(new.valid_until, old.valid_until) < open_from - 1 then
      raise exception 'what was promised in a closed period stays' using errcode = 'check_violation', constraint = 'cadence_closed_period', table = 'cadence';
    end if;
  else
    new.version := 1;
    if new.valid_from < open_from then
      raise exception 'nothing is promised for a closed period afterwards' using errcode = 'check_violation', constraint = 'cadence_closed_period', table = 'cadence';
    end if;
  end if;
  -- Days the wrong way round are refused by the table itself.
  if new.valid_until < new.valid_from then return new; end if;
  perform from channel where organisation_id = new.organisation_id and id = new.channel_id and (stance = 'chosen' or tg_op = 'UPDATE') for no key update;
  if not found then
    raise exception 'nothing is promised on a channel that is deliberately not used' using errcode = 'check_violation', constraint = 'cadence_on_chosen_channel', table = 'cadence';
  end if;
  if tg_op = 'INSERT' and new.replaces_id is not null and not exists (
    select from cadence where organisation_id = new.organisation_id and id = new.replaces_id and channel_id = new.channel_id
      and theme_id is not distinct from new.theme_id and valid_until = new.valid_from - 1) then
    raise exception 'a promise replaces the one that ended the day before' using errcode = 'check_violation', constraint = 'cadence_follows_replaced', table = 'cadence';
  end if;
  if exists (select from cadence where organisation_id = new.organisation_id and id <> new.id and channel_id = new.channel_id
    and theme_id is not distinct from new.theme_id
    and daterange(valid_from, valid_until, '[]') && daterange(new.valid_from, new.valid_until, '[]')) then
    raise exception 'one promise at a time per channel and theme' using errcode = 'check_violation', constraint = 'cadence_one_at_a_time', table = 'cadence';
  end if;
  return new;
end $$;
create trigger guard_cadence before insert or update or delete on "cadence" for each row execute function guard_cadence();

-- Rule 2, for promises as well: the owner of one that is not over is an active member.
create trigger cadence_active_owner_on_insert after insert on "cadence" for each row
  when (new.valid_until is null or new.valid_until >= today_in(new.organisation_id)) execute function require_active_owner();
create trigger cadence_active_owner_on_update after update on "cadence" for each row
  when ((new.valid_until is null or new.valid_until >= today_in(new.organisation_id))
    and (new.owner_id <> old.owner_id or new.valid_until is distinct from old.valid_until)) execute function require_active_owner();

create or replace function refuse_leaving_open_work() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from activity where organisation_id = old.organisation_id and owner_id = old.id and status in ('planned', 'in_work', 'ready') and deleted_at is null)
    or exists (select from theme where organisation_id = old.organisation_id and owner_id = old.id)
    or exists (select from cadence where organisation_id = old.organisation_id and owner_id = old.id
      and (valid_until is null or valid_until >= today_in(old.organisation_id)))
    or exists (select from step s join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
      where s.organisation_id = old.organisation_id and s.owner_id = old.id and s.done_on is null
        and a.status in ('planned', 'in_work', 'ready') and a.deleted_at is null) then
    raise exception 'a member who owns open work is not deactivated' using errcode = 'check_violation', constraint = 'member_owns_open_work', table = 'member';
  end if;
  update step set owner_id = null where organisation_id = old.organisation_id and owner_id = old.id and done_on is null;
  return new;
end $$;

-- Where something is promised is not left out on purpose: the promise is ended first.
create function refuse_leaving_promise() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from cadence where organisation_id = new.organisation_id and channel_id = new.id
    and (valid_until is null or valid_until >= today_in(new.organisation_id))) then
    raise exception 'a channel that something is promised on is not left out' using errcode = 'check_violation', constraint = 'channel_is_promised', table = 'channel';
  end if;
  return new;
end $$;
create trigger channel_is_promised before update of "stance" on "channel" for each row
  when (old.stance = 'chosen' and new.stance = 'deliberately_not') execute function refuse_leaving_promise();

-- A pause is chosen beforehand: from the current period on, for days on which the promise is in force. Afterwards it only
-- ends sooner, and says who ended it. It goes only with its promise, when that is taken back.
create function guard_cadence_pause() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  paused cadence;
  open_from date;
begin
  if tg_op = 'DELETE' then
    if exists (select from cadence where organisation_id = old.organisation_id and id = old.cadence_id) then
      raise exception 'a pause stays: it can end sooner' using errcode = 'insufficient_privilege', constraint = 'cadence_pause_stays', table = 'cadence_pause';
    end if;
    return old;
  end if;
  if new.until_on < new.from_on then return new; end if;
  -- Two who pause at once do so one after the other.
  select * into paused from cadence where organisation_id = new.organisation_id and id = new.cadence_id for no key update;
  if not found then return new; end if;
  open_from := period_start(paused.per, today_in(new.organisation_id));
  if tg_op = 'UPDATE' then
    if (new.organisation_id, new.id, new.cadence_id, new.from_on, new.reason, new.by_id, new.at)
      is distinct from (old.organisation_id, old.id, old.cadence_id, old.from_on, old.reason, old.by_id, old.at)
      or new.until_on is null or new.until_on >= old.until_on or new.ended_by_id is null then
      raise exception 'a pause only ends sooner' using errcode = 'check_violation', constraint = 'cadence_pause_ends_sooner', table = 'cadence_pause';
    end if;
    new.ended_at := now();
    if new.until_on < open_from - 1 then
      raise exception 'a pause in a closed period stays' using errcode = 'check_violation', constraint = 'cadence_pause_closed_period', table = 'cadence_pause';
    end if;
    return new;
  end if;
  new.ended_by_id := null;
  new.ended_at := null;
  if new.from_on < open_from then
    raise exception 'a closed period is not paused afterwards' using errcode = 'check_violation', constraint = 'cadence_pause_closed_period', table = 'cadence_pause';
  end if;
  if not daterange(paused.valid_from, paused.valid_until, '[]') && daterange(new.from_on, new.until_on, '[]') then
    raise exception 'a pause lies within its promise' using errcode = 'check_violation', constraint = 'cadence_pause_within_promise', table = 'cadence_pause';
  end if;
  if exists (select from cadence_pause where organisation_id = new.organisation_id and cadence_id = new.cadence_id
    and daterange(from_on, until_on, '[]') && daterange(new.from_on, new.until_on, '[]')) then
    raise exception 'a day is paused once' using errcode = 'check_violation', constraint = 'cadence_pause_one_at_a_time', table = 'cadence_pause';
  end if;
  return new;
end $$;
create trigger guard_cadence_pause before insert or update or delete on "cadence_pause" for each row execute function guard_cadence_pause();

-- A promise is another one when it pauses: who saw it without does not change it.
create function grow_version_of_cadence() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update cadence set owner_id = owner_id where organisation_id = new.organisation_id and id = new.cadence_id;
  return null;
end $$;
create trigger grow_version_of_cadence after insert or update on "cadence_pause" for each row execute function grow_version_of_cadence();

create function refuse_truncate_of_promises() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'promises are ended one by one' using errcode = 'insufficient_privilege', constraint = 'cadence_as_promised', table = tg_table_name;
end $$;
create trigger guard_truncate before truncate on "cadence" for each statement execute function refuse_truncate_of_promises();
create trigger guard_truncate before truncate on "cadence_pause" for each statement execute function refuse_truncate_of_promises();

-- Years show what was promised: who looks reads them again.
create trigger bump_plans after insert or update or delete on "cadence" for each statement execute function bump_plans_of_organisation();
create trigger bump_plans after insert or update or delete on "cadence_pause" for each statement execute function bump_plans_of_organisation();
