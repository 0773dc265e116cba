import type pg from 'pg';

const SCOPE = `(organisation_id = (NULLIF(current_setting('app.organisation_id'::text, true), ''::text))::uuid)`;

/** Reads the catalogue of a database for what would let one organisation see, touch or refer to another's. */
export async function catalogueFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(FAULTS, [SCOPE]);
  return rows.map(({ fault }) => fault);
}

// Of no organisation: persons, the organisation itself (its id is the wall), this installation, and the book of migrations.
const FAULTS = `
with public_table as (
  select oid, relname::text as name, relrowsecurity, relforcerowsecurity,
    exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'organisation_id' and not attisdropped) as tenant
  from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
), walled as (
  select * from public_table where tenant or name = 'organisation'
), app_role as (
  select * from pg_roles where rolname in ('app_user', 'app_portfolio')
), ledger as (
  select * from public_table where name in ('decision', 'postponement', 'pull_in', 'retraction', 'scrapping', 'activity_event', 'no_go_review', 'temptation', 'review_rhythm', 'review_item', 'review_decision', 'review_outcome', 'user_digest', 'user_reminder_mail', 'user_event', 'reminder_round', 'request_event', 'result_import', 'result_import_entry', 'result_import_undo', 'handover', 'handover_line')
)
select name || ': belongs to no organisation' as fault from public_table
  where not tenant and name not in ('organisation', 'installation', '_prisma_migrations', 'user_account', 'user_session', 'user_credential', 'user_verification', 'user_digest', 'user_reminder_mail', 'user_totp', 'user_recovery_code', 'user_door_token', 'user_sign_in_attempt', 'user_mail', 'user_event', 'user_email_change', 'user_passkey', 'user_identity', 'user_spent_challenge')
union all
select name || ': row-level security is not enabled and forced' from walled where not (relrowsecurity and relforcerowsecurity)
union all
select name || ': no policy holds app_user' from walled
  where not exists (select from pg_policy where polrelid = walled.oid and 'app_user'::regrole = any (polroles) and polcmd = '*')
union all
select name || ': the policy ' || polname || ' is not the one equality' from walled join pg_policy on polrelid = walled.oid
  where (0 = any (polroles) or 'app_user'::regrole = any (polroles))
    and (replace(coalesce(pg_get_expr(polqual, polrelid), ''), '(id =', '(organisation_id =') <> $1
      or replace(coalesce(pg_get_expr(polwithcheck, polrelid), ''), '(id =', '(organisation_id =') <> $1)
union all
select name || ': the primary key does not start with organisation_id' from public_table
  where tenant and not exists (
    select from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
    where indrelid = public_table.oid and indisprimary and attname = 'organisation_id')
union all
select name || ': ' || conname || ' refers past the organisation' from pg_constraint join public_table on public_table.oid = conrelid
  where contype = 'f' and tenant and exists (select from walled where walled.oid = confrelid) and not exists (
    select from unnest(conkey, confkey) as pair (own, theirs)
      join pg_attribute a on a.attrelid = conrelid and a.attnum = own
      join pg_attribute b on b.attrelid = confrelid and b.attnum = theirs
    where a.attname = 'organisation_id' and (b.attname = 'organisation_id' or confrelid = 'organisation'::regclass and b.attname = 'id'))
union all
select name || ': ' || indexrelid::regclass || ' is unique over organisations' from pg_index join public_table on public_table.oid = indrelid
  where tenant and indisunique and not exists (
    select from pg_attribute where attrelid = indrelid and attnum = any (indkey) and attname = 'organisation_id')
union all
select rolname || ': may look over the walls' from app_role where rolsuper or rolbypassrls or rolcreaterole or rolreplication
union all
select rolname || ': may become ' || roleid::regrole from app_role join pg_auth_members on member = app_role.oid
union all
select rolname || ': owns ' || relname from app_role join pg_class on relowner = app_role.oid
union all
select rolname || ': owns ' || proname from app_role join pg_proc on proowner = app_role.oid
union all
select rolname || ': may create in ' || nspname from app_role join pg_namespace on has_schema_privilege(app_role.oid, pg_namespace.oid, 'create')
  where nspname = 'public'
union all
select name || ': app_user may ' || privilege from public_table, unnest(array['truncate', 'references', 'trigger']) as privilege
  where has_table_privilege('app_user', public_table.oid, privilege)
union all
select name || ': app_user may ' || privilege from ledger, unnest(array['update', 'delete']) as privilege
  where has_table_privilege('app_user', ledger.oid, privilege)
union all
select name || ': app_portfolio may ' || privilege from public_table, unnest(array['insert', 'update', 'delete', 'truncate']) as privilege
  where has_table_privilege('app_portfolio', public_table.oid, privilege)
union all
select relname || ': the view looks with the eyes of its owner' from pg_class
  where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
    and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false)
union all
select proname || ': runs as its owner' from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
union all
select proname || ': a temporary table could stand in for what it reads' from pg_proc
  where pronamespace = 'public'::regnamespace and not coalesce('search_path=public, pg_temp' = any (proconfig), false)
union all
select relname || ': a sequence is shared by organisations' from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
order by fault`;
