-- Who somebody is at the identity provider of their company (decision 0043). About persons, of no organisation.
set row_security = off;

-- The provider calls somebody `subject`, always and only them; what it says their address is may change, and opens nothing. One
-- of each provider a person.
create table "user_identity" (
  "id" uuid primary key default uuidv7(),
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "issuer" text not null,
  "subject" text not null,
  "email" text,
  "created_at" timestamptz(3) not null default now(),
  "last_used_at" timestamptz(3),
  constraint "user_identity_issuer_check" check ("issuer" ~ '^https?://[^[:space:][:cntrl:]]+$' and length("issuer") <= 500),
  constraint "user_identity_subject_check" check (length("subject") between 1 and 255 and "subject" !~ '[[:cntrl:]]'),
  constraint "user_identity_email_check" check (length("email") <= 254)
);
create unique index "user_identity_issuer_subject_key" on "user_identity" ("issuer", "subject");
create unique index "user_identity_user_id_issuer_key" on "user_identity" ("user_id", "issuer");
grant select, insert, delete on "user_identity" to app_user;
-- Whose it is never changes: it is unlinked, and linked anew.
grant update ("email", "last_used_at") on "user_identity" to app_user;

-- Who comes from a provider that knows their address for sure, and has no account, may have been invited at it: the portfolio
-- role finds the invitations of one address it is told, and of those only where they are.
create policy invited on "invitation" for select to app_portfolio
  using ("email" = nullif(current_setting('app.invited_email', true), '') and "accepted_at" is null and "revoked_at" is null);
grant select ("organisation_id", "id", "email", "created_at", "expires_at", "accepted_at", "revoked_at") on "invitation" to app_portfolio;
create index "invitation_email_idx" on "invitation" ("email") where "accepted_at" is null and "revoked_at" is null;
