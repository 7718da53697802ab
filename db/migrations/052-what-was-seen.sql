-- What a case manager is not told, and what a reading shows.

-- Working without a permission ---------------------------------------------------------------------------------------------

-- A case manager got who works without a permission and since which day: the day of an invoice, which nobody shares. They
-- need neither: with whom the permission is shared, they see by the permissions themselves that none is there. And nobody
-- needs the day: it was the first invoice after the last permission, which reads as if somebody began to work then.
alter function working_without_permission(date) rename to invoiced_without_permission;
revoke all on function invoiced_without_permission(date) from public, gilde_app;
comment on function invoiced_without_permission(date) is
  'Behind working_without_permission(), which says less to fewer. Nobody asks it by itself.';

-- Who works beside a benefit while no permission for it is written down: for the member, the administrator and the coach.
-- `stopped_on` is the first day that the last permission held no longer; `begins_on` the first of one that is still to come.
create function working_without_permission(on_day date)
  returns table (member_id uuid, name text, first_name text, municipality_id uuid, mended_by text,
    stopped_on date, begins_on date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select w.member_id, w.name, w.first_name, w.municipality_id, w.mended_by, earlier.until + 1, later.since
    from invoiced_without_permission(on_day) w
    cross join lateral (
      select max(least(p.valid_to, p.ended_on - 1)) as until from benefit_permission p
      where p.cooperative_id = asking_cooperative() and p.member_id = w.member_id
        and p.valid_from <= least(p.valid_to, p.ended_on - 1, on_day)) earlier
    cross join lateral (
      select min(p.valid_from) as since from benefit_permission p
      where p.cooperative_id = asking_cooperative() and p.member_id = w.member_id
        and p.valid_from > on_day and p.valid_from <= least(p.valid_to, p.ended_on - 1)) later
    where w.member_id in (select asking_members()) or asking_holds('administrator', 'coach')
    order by w.works_since, w.name, w.member_id;
end
$$;

-- What a reading shows -----------------------------------------------------------------------------------------------------

-- "What you share" said the same of every page of a client, also of what was never shared. Now it is kept what stood there.
alter table read_log add column parts text[] not null default '{}' check (array_to_string(parts, ',') ~ '^[a-z,]*$');
comment on column read_log.parts is
  'What stood on the page, in words of app/values/personal-file.ts; empty where the file says all, and of readings before this.';
-- What a member shares with whom is theirs: the audit committee sees that somebody looked, not at which field.
revoke select on read_log from gilde_app;
grant select (cooperative_id, id, person_id, route, subject_id, read_at, file, ctid) on read_log to gilde_app;

drop function readings_of_my_file();
create function readings_of_my_file()
  returns table (cooperative text, reader text, file text, parts text[], read_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select c.legal_name, p.name, r.file, r.parts, r.read_at
    from read_log r join person p on p.id = r.person_id join cooperative c on c.id = r.cooperative_id
    where r.subject_id in (select asking_subjects()) and r.person_id <> asking_person()
    order by r.read_at desc limit 100;
end
$$;
comment on function readings_of_my_file() is
  'Who opened the file of the one who asks, what of it, and what stood there: the newest hundred, in all co-operatives.';
