-- The portfolio role's list of organisations is read once per statement, not once per row: for two hundred of them that is most
-- of what a portfolio costs. Of one select without any row in it, which the planner does beforehand; what is seen is the same.
set row_security = off;

alter policy portfolio on "organisation"
  using ("id" = any ((select string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[])::uuid[]));
alter policy portfolio on "account_summary"
  using ("organisation_id" = any ((select string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[])::uuid[]));
