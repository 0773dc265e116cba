-- How many hours a week somebody has for marketing; null = an equal part of what the organisation agreed.
set row_security = off;

alter table "member"
  add column "hours_a_week" decimal(3, 1),
  add constraint "member_hours_a_week_check" check ("hours_a_week" between 0 and 60);
