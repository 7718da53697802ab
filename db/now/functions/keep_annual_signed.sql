CREATE OR REPLACE FUNCTION public.keep_annual_signed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  account annual_account%rowtype;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_table_name = 'annual_account' then
    if new.prepared_by <> asking_person() then
      raise exception 'an annual account is prepared in one''s own name' using errcode = 'restrict_violation';
    end if;
    new.last_entry := coalesce((select max(e.number) from journal_entry e where e.cooperative_id = new.cooperative_id), 0);
    return new;
  end if;
  if new.noted_by <> asking_person() then
    raise exception 'a decision is noted in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_table_name = 'annual_adoption' then
    select * into account from annual_account where cooperative_id = new.cooperative_id and id = new.account_id;
    if account.prepared_by = new.noted_by then
      raise exception 'who prepared an annual account does not note that it was adopted' using errcode = 'restrict_violation';
    end if;
    if account.year <> new.year or account.result <> new.to_equity + new.to_training + new.to_reserve then
      raise exception 'the whole result of the year is appropriated' using errcode = 'restrict_violation';
    end if;
    if new.taken_back_at is not null
      or exists (select from annual_account a where a.cooperative_id = new.cooperative_id and a.year = new.year and a.version > account.version)
      or exists (
        select from journal_entry e join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
        where e.cooperative_id = new.cooperative_id and e.number > account.last_entry and e.counts_on <= make_date(new.year, 12, 31)
        group by l.account having sum(l.amount) <> 0) then
      raise exception 'the newest annual account is adopted, of the books as they are' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$function$
