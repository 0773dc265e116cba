-- A review decides about requests themselves, and about matters that somebody puts on its agenda; in the order it wants.
set row_security = off;

alter type "review_choice" add value 'accept';
alter type "review_choice" add value 'park';
alter type "review_item_kind" add value 'own_matter';

alter table "review_decision" drop constraint "review_decision_carried_out_check";
alter table "review_decision" add constraint "review_decision_carried_out_check" check ("carried_out" in ('moved', 'confirmed', 'scrapped', 'handed_over', 'promise_changed', 'promise_paused', 'no_go_kept', 'no_go_lifted', 'request_accepted', 'request_declined', 'request_parked', 'settled'));

-- Somebody's own matter is about no row, and says who put it there.
alter table "review_item" no force row level security;
alter table "member" no force row level security;
alter table "review_item" add column "added_by_id" uuid;
alter table "review_item" add constraint "review_item_added_by_fkey" foreign key ("organisation_id", "added_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade;
alter table "review_item" force row level security;
alter table "member" force row level security;
alter table "review_item" drop constraint "review_item_ids_check";
alter table "review_item" add constraint "review_item_ids_check" check (array_position("ids", null) is null and (cardinality("ids") = 0) = ("added_by_id" is not null));

-- The order of the matters (those that are not in it come behind, as they were built), and the own ones that were taken off.
alter table "review" add column "agenda" uuid[] not null default '{}';
alter table "review" add column "dropped" uuid[] not null default '{}';
alter table "review" add column "agenda_version" integer not null default 1;

create or replace function guard_review() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a review stays' using errcode = 'insufficient_privilege', constraint = 'review_stays', table = 'review';
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.agenda_version := 1;
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
  -- What the rules put on the agenda, and what was decided about, stays on it.
  if exists (select from unnest(new.dropped) as one (id) where one.id <> all (old.dropped) and not exists (
      select from review_item i where i.organisation_id = new.organisation_id and i.review_id = new.id and i.id = one.id
        and i.added_by_id is not null and review_decision_of(i.organisation_id, i.id) is null)) then
    raise exception 'only an own matter without a decision is taken off the agenda' using errcode = 'check_violation', constraint = 'review_own_matter', table = 'review';
  end if;
  if new.closed_on is not null then
    if not may_steer_in(new.organisation_id, new.closed_by_id) then
      raise exception 'a review is closed by who may steer' using errcode = 'check_violation', constraint = 'review_by_steering_member', table = 'review';
    end if;
    if exists (select from review_item i where i.organisation_id = new.organisation_id and i.review_id = new.id and i.id <> all (new.dropped)
        and review_decision_of(i.organisation_id, i.id) is null) then
      raise exception 'a review closes when all was decided' using errcode = 'check_violation', constraint = 'review_all_decided', table = 'review';
    end if;
  end if;
  -- Who sorts the agenda is not in the way of who notes, nor the other way round.
  new.version := old.version + case when (new.notes, new.closed_on) is distinct from (old.notes, old.closed_on) then 1 else 0 end;
  new.agenda_version := old.agenda_version + case when (new.agenda, new.dropped) is distinct from (old.agenda, old.dropped) then 1 else 0 end;
  return new;
end $$;

create or replace function guard_review_item() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  named uuid[] := new.ids;
  is_there boolean := true;
begin
  if tg_op <> 'INSERT' then
    raise exception 'an agenda stays' using errcode = 'insufficient_privilege', constraint = 'review_item_stays', table = 'review_item';
  end if;
  perform lock_open_review(new.organisation_id, new.review_id);
  if (new.kind = 'own_matter') <> (new.added_by_id is not null) then
    raise exception 'an own matter is somebody''s' using errcode = 'check_violation', constraint = 'review_item_own', table = 'review_item';
  end if;
  if new.kind = 'own_matter' then
    if not may_steer_in(new.organisation_id, new.added_by_id) then
      raise exception 'who may steer puts a matter on the agenda' using errcode = 'check_violation', constraint = 'review_by_steering_member', table = 'review_item';
    end if;
    return new;
  end if;
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

create or replace function guard_review_decision() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
  if exists (select from review where organisation_id = new.organisation_id and id = matter.review_id and matter.id = any (dropped)) then
    raise exception 'this was taken off the agenda' using errcode = 'check_violation', constraint = 'review_item_dropped', table = 'review_decision';
  end if;
  if review_decision_of(new.organisation_id, matter.id) is not null then
    raise exception 'this was decided' using errcode = 'check_violation', constraint = 'review_decided_once', table = 'review_decision';
  end if;
  if not (new.choice = any (case
      when matter.kind = 'earlier_decision' then array['done', 'move', 'reassign', 'scrap']
      when matter.kind in ('third_postponement', 'overdue') then array['move', 'scrap', 'reassign', 'keep']
      when matter.kind in ('silent_cadence', 'uncovered_weeks') then array['reassign', 'change_promise', 'pause', 'keep']
      when matter.kind in ('request_waiting', 'parked_request') then array['accept', 'decline', 'park', 'reassign', 'keep']
      when matter.kind = 'no_go_due' then array['keep', 'lift']
      else array['reassign', 'keep'] end::review_choice[])) then
    raise exception 'this matter is not decided like that' using errcode = 'check_violation', constraint = 'review_choice_offered', table = 'review_decision';
  end if;
  return new;
end $$;
