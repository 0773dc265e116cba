-- A person's own account: who confirmed who they are, another e-mail address, passkeys (decision 0035).
set row_security = off;

-- When the person of a session last showed who they are; signing in counts.
alter table "user_session" add column "confirmed_at" timestamptz(3) not null default now();
update "user_session" set "confirmed_at" = "created_at";

-- Asked for a new e-mail address: in force when the link that was mailed there is confirmed, within a day; the old address
-- can take it back for a week. Only hashes of the links are kept. What a later one replaces, or what was taken back, ended.
create table "user_email_change" (
  "id" uuid primary key default uuidv7(),
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "from_email" text not null,
  "to_email" text not null,
  "link_hash" text not null,
  "undo_hash" text,
  "asked_at" timestamptz(3) not null default now(),
  "changed_at" timestamptz(3),
  "ended_at" timestamptz(3),
  constraint "user_email_change_undo_check" check (("changed_at" is null) = ("undo_hash" is null)),
  constraint "user_email_change_emails_check" check ("from_email" <> "to_email" and "to_email" = lower("to_email"))
);
create unique index "user_email_change_link_hash_key" on "user_email_change" ("link_hash");
create unique index "user_email_change_undo_hash_key" on "user_email_change" ("undo_hash");
create index "user_email_change_user_id_idx" on "user_email_change" ("user_id");
grant select, insert, update on "user_email_change" to app_user;

-- A key on a person's device. The credential's id and public key as the device gave them; the counter only ever grows.
create table "user_passkey" (
  "id" uuid primary key default uuidv7(),
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "credential_id" text not null,
  "public_key" bytea not null,
  "counter" bigint not null,
  "transports" text[] not null,
  "may_be_backed_up" boolean not null,
  "is_backed_up" boolean not null,
  "name" text not null,
  "created_at" timestamptz(3) not null default now(),
  "last_used_at" timestamptz(3),
  constraint "user_passkey_name_check" check (length("name") between 1 and 80 and "name" ~ '\S'),
  constraint "user_passkey_counter_check" check ("counter" >= 0)
);
create unique index "user_passkey_credential_id_key" on "user_passkey" ("credential_id");
create index "user_passkey_user_id_idx" on "user_passkey" ("user_id");
grant select, insert, update, delete on "user_passkey" to app_user;

-- A challenge carries its own end and is signed; here stand those that were answered, so that each is answered once.
create table "user_spent_challenge" (
  "hash" text primary key,
  "expires_at" timestamptz(3) not null
);
create index "user_spent_challenge_expires_at_idx" on "user_spent_challenge" ("expires_at");
grant select, insert, delete on "user_spent_challenge" to app_user;
