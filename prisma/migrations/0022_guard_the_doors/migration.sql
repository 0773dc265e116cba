-- How one gets in (decision 0034). All of it is about persons, of no organisation.
set row_security = off;

-- The second step of somebody: the secret of their app, sealed with a key that is not in the database. It is asked once it is
-- confirmed. `last_step` is the half minute of the last code that was taken: none from then or before is taken again.
create table "user_totp" (
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "secret" text not null,
  "confirmed_at" timestamptz(3),
  "last_step" integer,
  "created_at" timestamptz(3) not null default now(),
  constraint "user_totp_pkey" primary key ("user_id"),
  constraint "user_totp_secret_check" check (length("secret") between 40 and 200),
  constraint "user_totp_last_step_check" check (("confirmed_at" is null) = ("last_step" is null))
);

-- Codes that stand in for the app once; only hashes are kept.
create table "user_recovery_code" (
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "hash" text not null,
  "used_at" timestamptz(3),
  "created_at" timestamptz(3) not null default now(),
  constraint "user_recovery_code_pkey" primary key ("user_id", "hash"),
  constraint "user_recovery_code_hash_check" check ("hash" ~ '^[0-9a-f]{64}$')
);

-- What lets somebody through a door once: the token of a mailed link, or that of a browser that still has to take the second
-- step. Only hashes are kept, and whoever uses one takes its row away.
create table "user_door_token" (
  "hash" text not null,
  "kind" text not null,
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  -- The browser that asked, for what is bound to one.
  "browser_hash" text,
  "tries" integer not null default 0,
  "expires_at" timestamptz(3) not null,
  "created_at" timestamptz(3) not null default now(),
  constraint "user_door_token_pkey" primary key ("hash"),
  constraint "user_door_token_hash_check" check ("hash" ~ '^[0-9a-f]{64}$' and "browser_hash" ~ '^[0-9a-f]{64}$'),
  constraint "user_door_token_kind_check" check ("kind" in ('magic_link', 'password_reset', 'second_step')),
  constraint "user_door_token_browser_check" check (("kind" = 'magic_link') = ("browser_hash" is not null)),
  constraint "user_door_token_tries_check" check ("tries" between 0 and 5)
);
create index "user_door_token_user_id_idx" on "user_door_token" ("user_id");
create index "user_door_token_expires_at_idx" on "user_door_token" ("expires_at");

-- How often somebody was wrong in a row, and until when no try is looked at. Counted by the hash of what is guessed at, an
-- address nobody has as well: so all processes count together, and being counted tells nothing.
create table "user_sign_in_attempt" (
  "key" text not null,
  "failures" integer not null,
  "locked_until" timestamptz(3),
  "last_at" timestamptz(3) not null default now(),
  constraint "user_sign_in_attempt_pkey" primary key ("key"),
  constraint "user_sign_in_attempt_key_check" check ("key" ~ '^[0-9a-f]{64}$'),
  constraint "user_sign_in_attempt_failures_check" check ("failures" between 1 and 10000)
);
create index "user_sign_in_attempt_last_at_idx" on "user_sign_in_attempt" ("last_at");

-- A mail to a person rather than to a member. What it says is written when it goes, so no token is ever kept here. An address
-- nobody has gets a row like any other, and no mail.
create table "user_mail" (
  "id" uuid not null default uuidv7(),
  "kind" text not null,
  "address" text not null,
  "about" jsonb not null,
  "attempts" integer not null default 0,
  "due_at" timestamptz(3),
  "created_at" timestamptz(3) not null default now(),
  constraint "user_mail_pkey" primary key ("id"),
  constraint "user_mail_kind_check" check ("kind" ~ '^[a-z_]{1,40}$'),
  constraint "user_mail_address_check" check ("address" ~ '^[^[:space:][:cntrl:]<>(),;:"@]+@[^[:space:][:cntrl:]<>(),;:"@]+$' and length("address") <= 254),
  constraint "user_mail_about_check" check (jsonb_typeof("about") = 'object' and pg_column_size("about") <= 4096)
);
create index "user_mail_due_at_idx" on "user_mail" ("due_at");
create index "user_mail_address_created_at_idx" on "user_mail" ("address", "created_at");

-- What happened to the safety of an account. Only ever added to.
create table "user_event" (
  "id" uuid not null default uuidv7(),
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "kind" text not null,
  "address" text,
  "agent" text,
  "about" jsonb not null default '{}',
  "at" timestamptz(3) not null default now(),
  constraint "user_event_pkey" primary key ("id"),
  constraint "user_event_kind_check" check ("kind" ~ '^[a-z_]{1,40}$'),
  constraint "user_event_lengths_check" check (length("address") <= 64 and length("agent") <= 300),
  constraint "user_event_about_check" check (jsonb_typeof("about") = 'object' and pg_column_size("about") <= 4096)
);
create index "user_event_user_id_id_idx" on "user_event" ("user_id", "id");

grant select, insert, update, delete on "user_totp", "user_recovery_code", "user_door_token", "user_sign_in_attempt", "user_mail" to app_user;
grant select, insert on "user_event" to app_user;
