-- Reviews: a moment of their own to decide. What was agreed about them, what was on the agenda, and what was decided.
set row_security = off;

create type "review_per" as enum ('month', 'quarter');
create type "review_rhythm_per" as enum ('month', 'quarter', 'none');
create type "review_item_kind" as enum ('earlier_decision', 'silent_cadence', 'third_postponement', 'overdue', 'starved_theme', 'buffer_exceeded', 'request_waiting', 'uncovered_weeks', 'no_go_due', 'owner_away', 'result_missing', 'parked_request');
create type "review_choice" as enum ('keep', 'move', 'scrap', 'reassign', 'change_promise', 'pause', 'lift', 'decline', 'done');
create type "review_outcome_kind" as enum ('done', 'taken_back', 'superseded');

-- How often is reviewed, from a day on until the next agreement. A review that was missed stays missed.
create table "review_rhythm" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "per" "review_rhythm_per" not null,
  "working_day" integer not null default 5,
  "from_on" date not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "review_rhythm_pkey" primary key ("organisation_id", "id"),
  constraint "review_rhythm_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_rhythm_working_day_check" check ("working_day" between 1 and 15),
  constraint "review_rhythm_from_on_check" check ("from_on" between '2000-01-01' and '2100-12-31')
);

-- A review of a month or a quarter. Its figures are those of the day it was opened, for good.
create table "review" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "per" "review_per" not null,
  "period_start" date not null,
  "due_on" date not null,
  "opened_on" date not null,
  "opened_by_id" uuid not null,
  "opened_at" timestamptz(3) not null default now(),
  "closed_on" date,
  "closed_by_id" uuid,
  "figures" jsonb not null,
  "notes" text not null default '',
  "version" integer not null default 1,
  constraint "review_pkey" primary key ("organisation_id", "id"),
  constraint "review_opened_by_fkey" foreign key ("organisation_id", "opened_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_closed_by_fkey" foreign key ("organisation_id", "closed_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_period_check" check (extract(day from "period_start") = 1 and ("per" = 'month' or extract(month from "period_start") in (1, 4, 7, 10)) and "period_start" between '2000-01-01' and '2100-12-31'),
  constraint "review_closed_check" check (("closed_on" is null) = ("closed_by_id" is null) and "closed_on" >= "opened_on"),
  constraint "review_figures_check" check (jsonb_typeof("figures") = 'array'),
  constraint "review_notes_check" check (length("notes") <= 20000)
);
create unique index "review_organisation_id_per_period_start_key" on "review" ("organisation_id", "per", "period_start");
-- Whoever opens a second one while one is open, comes to that one.
create unique index "review_open_key" on "review" ("organisation_id") where "closed_on" is null;

-- A matter on the agenda, as it was said when the review was opened.
create table "review_item" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "review_id" uuid not null,
  "position" integer not null,
  "key" text not null,
  "kind" "review_item_kind" not null,
  "ids" uuid[] not null,
  "since" date not null,
  "sentence" jsonb not null,
  constraint "review_item_pkey" primary key ("organisation_id", "id"),
  constraint "review_item_review_fkey" foreign key ("organisation_id", "review_id") references "review" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_item_ids_check" check (cardinality("ids") > 0 and array_position("ids", null) is null),
  constraint "review_item_sentence_check" check (jsonb_typeof("sentence") = 'object' and "sentence" ? 'nl' and "sentence" ? 'en')
);
create unique index "review_item_organisation_id_review_id_key_key" on "review_item" ("organisation_id", "review_id", "key");

-- What was decided about a matter, who answers for it and by when. What was carried out at once says what was done.
create table "review_decision" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "item_id" uuid not null,
  "choice" "review_choice" not null,
  "owner_id" uuid not null,
  "due_on" date not null,
  "note" text not null default '',
  "carried_out" text,
  "was_owner_id" uuid,
  "by_id" uuid not null,
  "decided_on" date not null,
  "at" timestamptz(3) not null default now(),
  constraint "review_decision_pkey" primary key ("organisation_id", "id"),
  constraint "review_decision_item_fkey" foreign key ("organisation_id", "item_id") references "review_item" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_decision_owner_fkey" foreign key ("organisation_id", "owner_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_decision_was_owner_fkey" foreign key ("organisation_id", "was_owner_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_decision_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_decision_due_on_check" check ("due_on" >= "decided_on" and "due_on" <= '2100-12-31'),
  constraint "review_decision_note_check" check (length("note") <= 500),
  constraint "review_decision_reason_check" check ("choice" not in ('scrap', 'lift', 'pause', 'decline') or "note" ~ '\S'),
  constraint "review_decision_carried_out_check" check ("carried_out" in ('moved', 'confirmed', 'scrapped', 'handed_over', 'promise_changed', 'promise_paused', 'no_go_kept', 'no_go_lifted', 'request_declined', 'settled'))
);
create index "review_decision_organisation_id_item_id_idx" on "review_decision" ("organisation_id", "item_id");

-- What became of a decision: done, taken back while its review was open, or another one came in its place.
create table "review_outcome" (
  "organisation_id" uuid not null,
  "decision_id" uuid not null,
  "kind" "review_outcome_kind" not null,
  "on_day" date not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "review_outcome_pkey" primary key ("organisation_id", "decision_id", "kind"),
  constraint "review_outcome_decision_fkey" foreign key ("organisation_id", "decision_id") references "review_decision" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "review_outcome_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['review_rhythm', 'review', 'review_item', 'review_decision', 'review_outcome'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
-- Agreements, agendas, decisions and what became of them only grow.
grant select, insert on "review_rhythm", "review_item", "review_decision", "review_outcome" to app_user;
grant select, insert, update on "review" to app_user;

create function guard_review_rhythm() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'an agreement about reviews only gives way to a later one' using errcode = 'insufficient_privilege', constraint = 'review_rhythm_stays', table = 'review_rhythm';
  end if;
  if not may_steer_in(new.organisation_id, new.by_id) then
    raise exception 'who may steer agrees about reviews' using errcode = 'check_violation', constraint = 'review_by_steering_member', table = 'review_rhythm';
  end if;
  return new;
end $$;
create trigger guard_review_rhythm before insert or update or delete on "review_rhythm" for each row execute function guard_review_rhythm();

-- The decision about a matter that stands: the one that was not taken back.
create function review_decision_of(tenant uuid, matter uuid) returns uuid language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select d.id from review_decision d where d.organisation_id = tenant and d.item_id = matter
    and not exists (select from review_outcome o where o.organisation_id = tenant and o.decision_id = d.id and o.kind = 'taken_back'));
end $$;

-- A review is held by who may steer, says to the end what it was opened with, and closes once, when all was decided.
create function guard_review() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a review stays' using errcode = 'insufficient_privilege', constraint = 'review_stays', table = 'review';
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    if new.closed_on is not null or not may_steer_in(new.organisation_id, new.opened_by_id) then
      raise exception 'a review is opened by who may steer' using errcode = 'check_violation', constraint = 'review_by_steering_member', table = 'review';
    end if;
    return new;
  end if;
  if old.closed_on is not null then
    raise exception 'a review that was closed stays as it is' using errcode = 'check_violation', constraint = 'review_is_closed', table = 'review';
  end if;
  if (new.organisation_id, new.id, new.per, new.period_start, new.due_on, new.opened_on, new.opened_by_id, new.opened_at, new.figures)
    is distinct from (old.organisation_id, old.id, old.per, old.period_start, old.due_on, old.opened_on, old.opened_by_id, old.opened_at, old.figures) then
    raise exception 'a review says to the end what it was opened with' using errcode = 'check_violation', constraint = 'review_as_opened', table = 'review';
  end if;
  if new.closed_on is not null then
    if not may_steer_in(new.organisation_id, new.closed_by_id) then
      raise exception 'a review is closed by who may steer' using errcode = 'check_violation', constraint = 'review_by_steering_member', table = 'review';
    end if;
    if exists (select from review_item i where i.organisation_id = new.organisation_id and i.review_id = new.id and review_decision_of(i.organisation_id, i.id) is null) then
      raise exception 'a review closes when all was decided' using errcode = 'check_violation', constraint = 'review_all_decided', table = 'review';
    end if;
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger guard_review before insert or update or delete on "review" for each row execute function guard_review();

-- Who adds to a review waits for who closes it; none is added to a closed one. Not found: the foreign key says so.
create function lock_open_review(tenant uuid, review_id uuid) returns void language plpgsql set search_path = public, pg_temp as $$
declare is_closed boolean;
begin
  select closed_on is not null into is_closed from review where organisation_id = tenant and id = review_id for no key update;
  if is_closed then
    raise exception 'this review was closed' using errcode = 'check_violation', constraint = 'review_is_closed', table = 'review';
  end if;
end $$;

-- A matter names what is there, in this organisation.
create function guard_review_item() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  named uuid[] := new.ids;
  is_there boolean := true;
begin
  if tg_op <> 'INSERT' then
    raise exception 'an agenda stays' using errcode = 'insufficient_privilege', constraint = 'review_item_stays', table = 'review_item';
  end if;
  perform lock_open_review(new.organisation_id, new.review_id);
  if new.kind = 'owner_away' then
    is_there := exists (select from member where organisation_id = new.organisation_id and id = named[1]);
    named := named[2:];
  end if;
  if is_there then
    execute format('select not exists (select from unnest($1) as one (id) where not exists (select from %I t where t.organisation_id = $2 and t.id = one.id))',
      case new.kind
        when 'earlier_decision' then 'review_decision'
        when 'silent_cadence' then 'cadence' when 'uncovered_weeks' then 'cadence'
        when 'starved_theme' then 'theme'
        when 'no_go_due' then 'no_go'
        when 'request_waiting' then 'request' when 'parked_request' then 'request'
        else 'activity' end) into is_there using named, new.organisation_id;
  end if;
  if not is_there then
    raise exception 'a matter is about what is there' using errcode = 'foreign_key_violation', constraint = 'review_item_ids', table = 'review_item';
  end if;
  return new;
end $$;
create trigger guard_review_item before insert or update or delete on "review_item" for each row execute function guard_review_item();

-- Who steers decides, once a matter, while the review is open; who answers for it is there to do so.
create function guard_review_decision() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare matter review_item;
begin
  if tg_op <> 'INSERT' then
    raise exception 'a decision stays' using errcode = 'insufficient_privilege', constraint = 'review_decision_stays', table = 'review_decision';
  end if;
  select * into matter from review_item where organisation_id = new.organisation_id and id = new.item_id;
  if not found then return new; end if;
  perform lock_open_review(new.organisation_id, matter.review_id);
  if not may_steer_in(new.organisation_id, new.by_id) then
    raise exception 'a review is held by who may steer' using errcode = 'check_violation', constraint = 'review_by_steering_member', table = 'review_decision';
  end if;
  if not exists (select from member where organisation_id = new.organisation_id and id = new.owner_id and active) then
    raise exception 'who answers for a decision is an active member' using errcode = 'check_violation', constraint = 'review_decision_active_owner', table = 'review_decision';
  end if;
  if review_decision_of(new.organisation_id, matter.id) is not null then
    raise exception 'this was decided' using errcode = 'check_violation', constraint = 'review_decided_once', table = 'review_decision';
  end if;
  if not (new.choice = any (case
      when matter.kind = 'earlier_decision' then array['done', 'move', 'reassign', 'scrap']
      when matter.kind in ('third_postponement', 'overdue') then array['move', 'scrap', 'reassign', 'keep']
      when matter.kind in ('silent_cadence', 'uncovered_weeks') then array['reassign', 'change_promise', 'pause', 'keep']
      when matter.kind in ('request_waiting', 'parked_request') then array['decline', 'reassign', 'keep']
      when matter.kind = 'no_go_due' then array['keep', 'lift']
      else array['reassign', 'keep'] end::review_choice[])) then
    raise exception 'this matter is not decided like that' using errcode = 'check_violation', constraint = 'review_choice_offered', table = 'review_decision';
  end if;
  return new;
end $$;
create trigger guard_review_decision before insert or update or delete on "review_decision" for each row execute function guard_review_decision();

-- A decision is taken back while its review is open, and by who may steer. What was taken back is not done.
create function guard_review_outcome() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare of_review uuid;
begin
  if tg_op <> 'INSERT' then
    raise exception 'what became of a decision stays' using errcode = 'insufficient_privilege', constraint = 'review_outcome_stays', table = 'review_outcome';
  end if;
  select i.review_id into of_review from review_decision d join review_item i on i.organisation_id = d.organisation_id and i.id = d.item_id
    where d.organisation_id = new.organisation_id and d.id = new.decision_id;
  if not found then return new; end if;
  if new.kind = 'taken_back' then
    perform lock_open_review(new.organisation_id, of_review);
    if not may_steer_in(new.organisation_id, new.by_id) then
      raise exception 'a decision is taken back by who may steer' using errcode = 'check_violation', constraint = 'review_by_steering_member', table = 'review_outcome';
    end if;
  else
    perform from review where organisation_id = new.organisation_id and id = of_review for no key update;
    if exists (select from review_outcome where organisation_id = new.organisation_id and decision_id = new.decision_id and kind = 'taken_back') then
      raise exception 'what was taken back is not done' using errcode = 'check_violation', constraint = 'review_decision_stands', table = 'review_outcome';
    end if;
  end if;
  return new;
end $$;
create trigger guard_review_outcome before insert or update or delete on "review_outcome" for each row execute function guard_review_outcome();

-- That a review is due or was held is a fact of the organisation: who looks reads it again. Notes are not.
create trigger bump_plans after insert on "review_rhythm" for each statement execute function bump_plans_of_organisation();
create trigger bump_plans after insert or update of "closed_on" on "review" for each statement execute function bump_plans_of_organisation();
