-- What is deliberately not done, who decided so and until when, and every time somebody tried to all the same (rule 5).
set row_security = off;

create type "no_go_subject" as enum ('channel', 'audience', 'activity_kind');
create type "temptation_outcome" as enum ('held', 'overridden');

-- For whom an activity is meant, when that is said.
alter table "activity" add column "audience" text;
alter table "activity" add constraint "activity_audience_check" check ("audience" ~ '\S' and length("audience") <= 200);

-- A deliberate no on a channel, an audience or a kind of activity. It stands until it is lifted, and is never deleted.
-- Who decided is unknown only of what was left out before this was kept, and of what nobody of the members did.
create table "no_go" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "subject" "no_go_subject" not null,
  "channel_id" uuid,
  "audience" text,
  "kind" "channel_kind",
  "reason" text not null,
  "decided_by_id" uuid,
  "decided_on" date not null,
  "review_on" date not null,
  "lifted_by_id" uuid,
  "lifted_on" date,
  "lift_reason" text,
  "at" timestamptz(3) not null default now(),
  "version" integer not null default 1,
  constraint "no_go_pkey" primary key ("organisation_id", "id"),
  constraint "no_go_organisation_id_fkey" foreign key ("organisation_id") references "organisation" ("id") on delete restrict on update cascade,
  constraint "no_go_channel_fkey" foreign key ("organisation_id", "channel_id") references "channel" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "no_go_decided_by_fkey" foreign key ("organisation_id", "decided_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "no_go_lifted_by_fkey" foreign key ("organisation_id", "lifted_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "no_go_subject_check" check (("subject" = 'channel') = ("channel_id" is not null) and ("subject" = 'audience') = ("audience" is not null) and ("subject" = 'activity_kind') = ("kind" is not null)),
  constraint "no_go_audience_check" check ("audience" ~ '\S' and length("audience") <= 200),
  constraint "no_go_reason_check" check (length(btrim("reason")) > 0),
  constraint "no_go_days_check" check ("decided_on" between '2000-01-01' and '2100-12-31' and "review_on" <= '2110-12-31' and "review_on" > "decided_on"),
  constraint "no_go_lifted_check" check (("lifted_on" is null) = ("lift_reason" is null) and ("lifted_on" is not null or "lifted_by_id" is null) and "lifted_on" >= "decided_on" and length("lift_reason") <= 500)
);
create index "no_go_organisation_id_channel_id_idx" on "no_go" ("organisation_id", "channel_id");

-- Keeping a no-go is a decision as well: who looked at it again, and until when it stands now.
create table "no_go_review" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "no_go_id" uuid not null,
  "from_review_on" date not null,
  "review_on" date not null,
  "note" text not null default '',
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "no_go_review_pkey" primary key ("organisation_id", "id"),
  constraint "no_go_review_no_go_fkey" foreign key ("organisation_id", "no_go_id") references "no_go" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "no_go_review_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "no_go_review_review_on_check" check ("review_on" <= '2110-12-31'),
  constraint "no_go_review_note_check" check (length("note") <= 500)
);
create index "no_go_review_organisation_id_no_go_id_idx" on "no_go_review" ("organisation_id", "no_go_id");

-- Somebody wanted to all the same: it was held, or who may steer did it for a reason (and then of which activity).
create table "temptation" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "no_go_id" uuid not null,
  "outcome" "temptation_outcome" not null,
  "activity_id" uuid,
  "title" text not null,
  "reason" text not null default '',
  "by_id" uuid not null,
  "tried_on" date not null,
  "at" timestamptz(3) not null default now(),
  constraint "temptation_pkey" primary key ("organisation_id", "id"),
  constraint "temptation_no_go_fkey" foreign key ("organisation_id", "no_go_id") references "no_go" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "temptation_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade deferrable initially deferred,
  constraint "temptation_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "temptation_outcome_check" check (("outcome" = 'overridden') = ("activity_id" is not null)),
  constraint "temptation_title_check" check (length(btrim("title")) between 1 and 200),
  constraint "temptation_reason_check" check (("outcome" = 'held' or "reason" ~ '\S') and length("reason") <= 500)
);
create index "temptation_organisation_id_no_go_id_idx" on "temptation" ("organisation_id", "no_go_id");
create index "temptation_organisation_id_activity_id_idx" on "temptation" ("organisation_id", "activity_id");

-- How audiences and titles are compared: capitals and spaces aside.
create function folded(words text) returns text language sql immutable set search_path = public, pg_temp as $$
  select lower(btrim(regexp_replace(words, '\s+', ' ', 'g')))
$$;
-- One no-go at a time on each subject.
create unique index "no_go_standing_channel_key" on "no_go" ("organisation_id", "channel_id") where "lifted_on" is null and "channel_id" is not null;
create unique index "no_go_standing_audience_key" on "no_go" ("organisation_id", folded("audience")) where "lifted_on" is null and "audience" is not null;
create unique index "no_go_standing_kind_key" on "no_go" ("organisation_id", "kind") where "lifted_on" is null and "kind" is not null;
-- Somebody who tries the same again on the same day is tempted once; what was overridden is so once.
create unique index "temptation_held_key" on "temptation" ("organisation_id", "no_go_id", "by_id", "tried_on", folded("title")) where "outcome" = 'held';
create unique index "temptation_overridden_key" on "temptation" ("organisation_id", "no_go_id", "activity_id") where "outcome" = 'overridden';

-- What was left out until now gets its record, and is looked at again in a year. The owner of the tables stands within the
-- walls as well: for this one statement he is let out.
alter table "channel" no force row level security;
alter table "organisation" no force row level security;
insert into "no_go" ("organisation_id", "subject", "channel_id", "reason", "decided_on", "review_on")
  select c."organisation_id", 'channel', c."id", c."stance_reason", today, today + interval '1 year'
  from "channel" c join "organisation" o on o."id" = c."organisation_id", lateral (select (now() at time zone o."time_zone")::date as today) as day
  where c."stance" = 'deliberately_not';
alter table "channel" force row level security;
alter table "organisation" force row level security;

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['no_go', 'no_go_review', 'temptation'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
    -- Years show where nothing is planned, and the dials count: who looks reads them again.
    execute format('create trigger bump_plans after insert or update or delete on %I for each statement execute function bump_plans_of_organisation()', tenant_table);
  end loop;
end $$;
grant select, insert, update on "no_go" to app_user;
grant select, insert on "no_go_review", "temptation" to app_user;

create function may_steer_in(tenant uuid, who uuid) returns boolean language plpgsql stable set search_path = public, pg_temp as $$
begin
  return exists (select from member where organisation_id = tenant and id = who and active and (admin or role in ('director', 'consultant')));
end $$;
-- Who may decide against something: who may steer, and who plans as long as neither this year's plan nor a later one is agreed.
create function may_decide_against(tenant uuid, who uuid) returns boolean language plpgsql stable set search_path = public, pg_temp as $$
begin
  return may_steer_in(tenant, who)
    or exists (select from member where organisation_id = tenant and id = who and active and role = 'marketer')
      and not exists (select from plan where organisation_id = tenant and status = 'agreed' and year >= extract(year from today_in(tenant)));
end $$;

create function no_go_hits(said no_go, at_channel uuid, for_audience text) returns boolean language plpgsql stable set search_path = public, pg_temp as $$
begin
  return case said.subject
    when 'channel' then said.channel_id = at_channel
    when 'audience' then for_audience is not null and folded(said.audience) = folded(for_audience)
    else exists (select from channel where organisation_id = said.organisation_id and id = at_channel and kind = said.kind)
  end;
end $$;

-- A no-go says to the end what it said. Its day of review moves with a review; its reason is worded by the channel it is on,
-- when there is one. It is lifted once, by somebody who may, and goes only with its channel.
create function guard_no_go() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare follows constant boolean := pg_trigger_depth() > 1;
begin
  if tg_op = 'DELETE' then
    if old.channel_id is null or exists (select from channel where organisation_id = old.organisation_id and id = old.channel_id) then
      raise exception 'a no-go is lifted, not deleted' using errcode = 'insufficient_privilege', constraint = 'no_go_stays', table = 'no_go';
    end if;
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.lifted_by_id := null;
    new.lifted_on := null;
    new.lift_reason := null;
    if (new.decided_by_id is null and not follows) or (new.decided_by_id is not null and not may_decide_against(new.organisation_id, new.decided_by_id)) then
      raise exception 'a no-go is decided by who may' using errcode = 'check_violation', constraint = 'no_go_by_who_may', table = 'no_go';
    end if;
    return new;
  end if;
  if old.lifted_on is not null
    or (new.organisation_id, new.id, new.subject, new.channel_id, new.audience, new.kind, new.decided_by_id, new.decided_on, new.at)
      is distinct from (old.organisation_id, old.id, old.subject, old.channel_id, old.audience, old.kind, old.decided_by_id, old.decided_on, old.at)
    or (new.reason, new.review_on) is distinct from (old.reason, old.review_on) and not follows then
    raise exception 'a no-go says to the end what it said' using errcode = 'check_violation', constraint = 'no_go_as_decided', table = 'no_go';
  end if;
  if new.lifted_on is not null then
    if (new.lifted_by_id is null and not follows) or (new.lifted_by_id is not null and not may_decide_against(new.organisation_id, new.lifted_by_id)) then
      raise exception 'a no-go is lifted by who may' using errcode = 'check_violation', constraint = 'no_go_by_who_may', table = 'no_go';
    end if;
    if not follows and new.lift_reason !~ '\S' then
      raise exception 'lifting a no-go has a reason' using errcode = 'check_violation', constraint = 'no_go_lift_reason', table = 'no_go';
    end if;
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger guard_no_go before insert or update or delete on "no_go" for each row execute function guard_no_go();

-- The stance of a channel and the no-go on it are one decision, whichever of the two is written.
create function follow_no_go() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.lifted_on is null then
    update channel set stance = 'deliberately_not', stance_reason = new.reason, version = version + 1
      where organisation_id = new.organisation_id and id = new.channel_id and (stance = 'chosen' or stance_reason <> new.reason);
  else
    update channel set stance = 'chosen', version = version + 1
      where organisation_id = new.organisation_id and id = new.channel_id and stance = 'deliberately_not';
  end if;
  return null;
end $$;
create trigger follow_no_go after insert or update of "lifted_on" on "no_go" for each row when (new.channel_id is not null) execute function follow_no_go();

create function follow_stance() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  standing constant uuid := (select id from no_go where organisation_id = new.organisation_id and channel_id = new.id and lifted_on is null);
  today constant date := today_in(new.organisation_id);
  who constant uuid := nullif(current_setting('app.member_id', true), '')::uuid;
begin
  if new.stance = 'chosen' then
    update no_go set lifted_on = today, lifted_by_id = who, lift_reason = '' where organisation_id = new.organisation_id and id = standing;
  elsif standing is null then
    insert into no_go (organisation_id, subject, channel_id, reason, decided_by_id, decided_on, review_on)
      values (new.organisation_id, 'channel', new.id, new.stance_reason, who, today, today + interval '1 year');
  else
    update no_go set reason = new.stance_reason where organisation_id = new.organisation_id and id = standing and reason <> new.stance_reason;
  end if;
  return null;
end $$;
create trigger follow_stance_on_insert after insert on "channel" for each row when (new.stance = 'deliberately_not') execute function follow_stance();
create trigger follow_stance_on_update after update on "channel" for each row
  when (old.stance <> new.stance or new.stance = 'deliberately_not' and old.stance_reason <> new.stance_reason) execute function follow_stance();

-- Looked at again: only what stands, by who may, and until a day that is still to come.
create function guard_no_go_review() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare kept no_go;
begin
  select * into kept from no_go where organisation_id = new.organisation_id and id = new.no_go_id for no key update;
  if not found then return new; end if;
  if kept.lifted_on is not null then
    raise exception 'what was lifted is not kept' using errcode = 'check_violation', constraint = 'no_go_stands', table = 'no_go_review';
  end if;
  if not may_decide_against(new.organisation_id, new.by_id) then
    raise exception 'a no-go is kept by who may' using errcode = 'check_violation', constraint = 'no_go_by_who_may', table = 'no_go_review';
  end if;
  if new.review_on <= (select (new.at at time zone time_zone)::date from organisation where id = new.organisation_id) then
    raise exception 'the next review is still to come' using errcode = 'check_violation', constraint = 'no_go_review_ahead', table = 'no_go_review';
  end if;
  new.from_review_on := kept.review_on;
  return new;
end $$;
create trigger guard_no_go_review before insert on "no_go_review" for each row execute function guard_no_go_review();
create function follow_review() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update no_go set review_on = new.review_on where organisation_id = new.organisation_id and id = new.no_go_id;
  return null;
end $$;
create trigger follow_review after insert on "no_go_review" for each row execute function follow_review();

-- An override is given by who may steer, of a no-go that stands: it is locked, so that it is not lifted meanwhile.
create function guard_temptation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.outcome = 'held' then return new; end if;
  if not may_steer_in(new.organisation_id, new.by_id) then
    raise exception 'only who may steer overrides' using errcode = 'check_violation', constraint = 'temptation_by_steering_member', table = 'temptation';
  end if;
  perform from no_go where organisation_id = new.organisation_id and id = new.no_go_id and lifted_on is null for share;
  if not found and exists (select from no_go where organisation_id = new.organisation_id and id = new.no_go_id) then
    raise exception 'what was lifted is not overridden' using errcode = 'check_violation', constraint = 'no_go_stands', table = 'temptation';
  end if;
  return new;
end $$;
create trigger guard_temptation before insert on "temptation" for each row execute function guard_temptation();

-- A ledger never tells of what did not happen: what was overridden is planned against the no-go when all is done.
create function require_told_temptation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from no_go n join activity a on a.organisation_id = n.organisation_id
    where n.organisation_id = new.organisation_id and n.id = new.no_go_id and a.id = new.activity_id and not no_go_hits(n, a.channel_id, a.audience)) then
    raise exception 'the override is of something else' using errcode = 'check_violation', constraint = 'temptation_told', table = 'temptation';
  end if;
  return null;
end $$;
create constraint trigger temptation_told after insert on "temptation" deferrable initially deferred for each row
  when (new.outcome = 'overridden') execute function require_told_temptation();

-- Both ledgers only grow. A row goes only with what it is about: an activity that leaves the bin, a channel that was never used.
create function keep_no_go_ledger() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare gone boolean := false;
begin
  if tg_op = 'DELETE' and tg_table_name = 'temptation' then
    gone := old.activity_id is not null and not exists (select from activity where organisation_id = old.organisation_id and id = old.activity_id);
  elsif tg_op = 'DELETE' then
    gone := not exists (select from no_go where organisation_id = old.organisation_id and id = old.no_go_id);
  end if;
  if gone then return old; end if;
  raise exception 'the ledger % only grows', tg_table_name using errcode = 'insufficient_privilege', constraint = 'ledger_only_grows', table = tg_table_name;
end $$;
do $$
declare ledger text;
begin
  foreach ledger in array array['no_go_review', 'temptation'] loop
    execute format('create trigger keep_ledger before update or delete on %I for each row execute function keep_no_go_ledger()', ledger);
    execute format('create trigger keep_whole_ledger before truncate on %I for each statement execute function keep_no_go_ledger()', ledger);
  end loop;
end $$;
create trigger guard_truncate before truncate on "no_go" for each statement execute function keep_no_go_ledger();

-- Rule 5: open work against a no-go needs its override. What was there before somebody decided against it stays, and is
-- moved and finished as ever. Asked when all is done, because an import writes what was scrapped as planned first.
create function refuse_against_no_go() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  was_channel uuid;
  was_audience text;
begin
  if tg_op = 'UPDATE' then
    was_channel := old.channel_id;
    was_audience := old.audience;
  end if;
  if not exists (select from activity where organisation_id = new.organisation_id and id = new.id and channel_id = new.channel_id
    and audience is not distinct from new.audience and status in ('planned', 'in_work', 'ready') and deleted_at is null) then
    return null;
  end if;
  if exists (select from no_go n where n.organisation_id = new.organisation_id and n.lifted_on is null
    and no_go_hits(n, new.channel_id, new.audience) and not (was_channel is not null and no_go_hits(n, was_channel, was_audience))
    and not exists (select from temptation t where t.organisation_id = n.organisation_id and t.no_go_id = n.id and t.activity_id = new.id and t.outcome = 'overridden')) then
    raise exception 'this is deliberately not done' using errcode = 'check_violation', constraint = 'activity_against_no_go', table = 'activity';
  end if;
  return null;
end $$;
create constraint trigger activity_against_no_go_on_insert after insert on "activity" deferrable initially deferred for each row
  when (new.status in ('planned', 'in_work', 'ready')) execute function refuse_against_no_go();
create constraint trigger activity_against_no_go_on_update after update on "activity" deferrable initially deferred for each row
  when (new.channel_id <> old.channel_id or new.audience is distinct from old.audience) execute function refuse_against_no_go();

-- Three to five themes is focus; more than five are chosen for a reason.
alter table "plan" add column "many_themes_reason" text;
alter table "plan" add constraint "plan_many_themes_reason_check" check ("many_themes_reason" ~ '\S' and length("many_themes_reason") <= 500);
create function check_many_themes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from (select distinct organisation_id, year from changed) touched join plan using (organisation_id, year)
    where many_themes_reason is null and 5 < (select count(*) from plan_theme t where t.organisation_id = touched.organisation_id and t.year = touched.year)) then
    raise exception 'more than five themes are chosen for a reason' using errcode = 'check_violation', constraint = 'plan_many_themes', table = 'plan_theme';
  end if;
  return null;
end $$;
create trigger plan_many_themes after insert on "plan_theme" referencing new table as changed for each statement execute function check_many_themes();
create function keep_many_themes_reason() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if 5 < (select count(*) from plan_theme where organisation_id = new.organisation_id and year = new.year) then
    raise exception 'more than five themes are chosen for a reason' using errcode = 'check_violation', constraint = 'plan_many_themes', table = 'plan';
  end if;
  return new;
end $$;
create trigger plan_many_themes before update of "many_themes_reason" on "plan" for each row
  when (old.many_themes_reason is not null and new.many_themes_reason is null) execute function keep_many_themes_reason();
