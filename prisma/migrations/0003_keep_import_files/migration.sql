-- A file that somebody is importing, for a day: so that a reload of the screen loses nothing. `draft` holds the choices made
-- so far. The bytes are kept as they came: what they mean is decided anew each time, with the rules of that moment.
set row_security = off;

create table "import_file" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "id" uuid not null default uuidv7(),
  "member_id" uuid not null,
  "name" text not null,
  "content" bytea not null,
  "draft" jsonb,
  "at" timestamptz(3) not null default now(),
  constraint "import_file_pkey" primary key ("organisation_id", "id"),
  constraint "import_file_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "import_file_name_check" check (length("name") <= 255),
  constraint "import_file_content_check" check (length("content") between 1 and 10485760)
);
create index "import_file_organisation_id_at_idx" on "import_file" ("organisation_id", "at");

alter table "import_file" enable row level security;
alter table "import_file" force row level security;
create policy tenant on "import_file" to app_user, app_owner
  using ("organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid)
  with check ("organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid);
grant select, insert, update, delete on "import_file" to app_user;
