CREATE OR REPLACE FUNCTION public.check_confirmed_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  whole constant jsonb := to_jsonb(new);
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    join statement_content c on c.cooperative_id = s.cooperative_id and c.statement_id = s.id
    where s.cooperative_id = new.cooperative_id and s.id = coalesce(whole ->> 'statement_id', whole ->> 'id')::uuid
      and s.confirmed_at is not null and s.confirmed_by = asking_person()) then
    raise exception 'a statement is confirmed with what it says' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
