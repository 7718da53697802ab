-- Who kept the books of a year, or was on its board, does not look at that year for the members, also after they stopped (art. 2:48
-- lid 2 BW). See docs/decisions/0031.

create function may_audit_year(of_year integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select asking_audits() and not exists (
    select from role_assignment r
    where r.cooperative_id = asking_cooperative() and r.person_id = asking_person() and r.role in ('board', 'administrator')
      and day_of(r.since) <= make_date(of_year, 12, 31)
      and coalesce(day_of(r.until), 'infinity') >= make_date(of_year, 1, 1)
  ) and not exists (
    select from journal_entry e
    where e.cooperative_id = asking_cooperative() and e.posted_by = asking_person()
      and e.counts_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31))
$$;
comment on function may_audit_year is
  'A person of the audit committee who did not keep the books of that year, post anything in it, or sit on the board during it.';
revoke all on function may_audit_year(integer) from public;
grant execute on function may_audit_year(integer) to gilde_app;

-- The same of a row that belongs to an audit, or to a report of one.
create function may_audit_this(of_audit uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from audit a where a.cooperative_id = asking_cooperative() and a.id = of_audit and may_audit_year(a.year))
$$;
create function may_audit_report(of_report uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from audit_report r where r.cooperative_id = asking_cooperative() and r.id = of_report and may_audit_this(r.audit_id))
$$;
revoke all on function may_audit_this(uuid), may_audit_report(uuid) from public;
grant execute on function may_audit_this(uuid), may_audit_report(uuid) to gilde_app;

alter policy committee_begins on audit with check (
  cooperative_id = (select asking_cooperative()) and may_audit_year(year) and begun_by = (select asking_person()));
alter policy committee_draws on audit_entry with check (
  cooperative_id = (select asking_cooperative()) and may_audit_this(audit_id));
alter policy committee_says on audit_word with check (
  cooperative_id = (select asking_cooperative()) and kind <> 'answer' and may_audit_this(audit_id)
  and said_by = (select asking_person()));
alter policy committee_reports on audit_report with check (
  cooperative_id = (select asking_cooperative()) and may_audit_this(audit_id) and made_by = (select asking_person()));
alter policy committee_signs on audit_signature with check (
  cooperative_id = (select asking_cooperative()) and may_audit_report(report_id) and person_id = (select asking_person()));
