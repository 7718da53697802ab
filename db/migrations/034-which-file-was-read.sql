-- What the log of readings tells somebody is what the page said that it shows, not what its address looks like.

alter table read_log add column file text;
-- What was kept before pages said it themselves: by the addresses as they were on that day.
update read_log set file = case
  when route ~ '/(potje|verdeling)(/|$)' then 'pot'
  when route ~ '/kaart(/|$)' then 'card'
  else 'details' end;
alter table read_log alter column file set not null, add check (file ~ '^[a-z]+$');
comment on column read_log.file is
  'Which part of a personal file was opened: a word of app/values/personal-file.ts, which has a sentence for each.';

drop function readings_of_my_file();
create function readings_of_my_file() returns table (cooperative text, reader text, file text, read_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select c.legal_name, p.name, r.file, r.read_at
    from read_log r join person p on p.id = r.person_id join cooperative c on c.id = r.cooperative_id
    where r.subject_id in (select asking_subjects()) and r.person_id <> asking_person()
    order by r.read_at desc limit 100;
end
$$;
comment on function readings_of_my_file() is
  'Who opened the file of the one who asks, and what of it: the newest hundred, in all co-operatives.';
