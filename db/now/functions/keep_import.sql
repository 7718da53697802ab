CREATE OR REPLACE FUNCTION public.keep_import()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if old.done_at is not null then
    raise exception 'what was read in stays as it is' using errcode = 'restrict_violation';
  end if;
  if new.done_at is null then
    if old.put_by <> asking_person() or new.rows is distinct from old.rows then
      raise exception 'who chose the file says what its columns are' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.done_by is distinct from asking_person() or (new.columns, new.counts_on) is distinct from (old.columns, old.counts_on)
    or old.kind not in ('members', 'customers') and (old.put_by = asking_person() or i_hold_access_of(old.put_by, at_now())) then
    raise exception 'what goes into the books is read in by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
