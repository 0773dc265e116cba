-- A request is no part of a plan: that one came in or was decided makes its figures be reckoned anew, but nobody has to read
-- a year again for it. What was accepted stands in the history of its activity, and is told as a row.
create function bump_versions_of_plans() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update plan set version = version + 1 where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid;
  return null;
end $$;
drop trigger bump_plans on "request";
create trigger bump_plans after insert or update on "request" for each statement execute function bump_versions_of_plans();
