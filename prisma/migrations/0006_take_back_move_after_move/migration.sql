-- Moves are taken back one after the other, the newest that still stands first, however many there are.
set row_security = off;

alter table "retraction" drop constraint "retraction_next_check";
alter table "retraction" add constraint "retraction_earlier_check" check ("retracted_version" < "activity_version");
-- What was taken back is not taken back again.
create unique index "retraction_organisation_id_activity_id_retracted_version_key" on "retraction" ("organisation_id", "activity_id", "retracted_version");

-- By who made it, within ten minutes, while no later move stands and the activity still is where the move left it: whoever
-- moved it on since, freely too, comes first.
create or replace function require_retractable_move() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare moved record;
begin
  select * into moved from (
    select activity_version, by_id, at, to_starts_on, to_ends_on from postponement where organisation_id = new.organisation_id and activity_id = new.activity_id
    union all
    select activity_version, by_id, at, to_starts_on, to_ends_on from pull_in where organisation_id = new.organisation_id and activity_id = new.activity_id
  ) move where not exists (
    select from retraction where organisation_id = new.organisation_id and activity_id = new.activity_id and retracted_version = move.activity_version
  ) order by activity_version desc limit 1;
  if (moved.activity_version = new.retracted_version and moved.by_id = new.by_id and moved.at >= now() - interval '10 minutes' and exists (
    select from activity where organisation_id = new.organisation_id and id = new.activity_id and starts_on = moved.to_starts_on and ends_on = moved.to_ends_on
  )) is not true then
    raise exception 'only the last move that still stands is taken back, by who made it, and soon' using errcode = 'check_violation', constraint = 'retraction_of_own_move', table = 'retraction';
  end if;
  return new;
end $$;
