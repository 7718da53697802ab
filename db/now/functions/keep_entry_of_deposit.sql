CREATE OR REPLACE FUNCTION public.keep_entry_of_deposit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and exists (
    select from journal_line l
    join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'deposits'
    where l.cooperative_id = new.cooperative_id and l.entry_id = new.id)
    and not exists (
      select from thing_deposit d where d.cooperative_id = new.cooperative_id and d.entry_id = new.id)
    and not exists (
      select from thing_deposit d where d.cooperative_id = new.cooperative_id and d.settled_entry_id = new.id) then
    raise exception 'an entry of deposits takes or settles one that is not settled yet'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
