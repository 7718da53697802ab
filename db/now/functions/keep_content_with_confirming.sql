CREATE OR REPLACE FUNCTION public.keep_content_with_confirming()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    where s.cooperative_id = new.cooperative_id and s.id = new.statement_id
      and (s.member_id in (select asking_members()) or s.id in (select statements_of_who_left()))
      and s.confirmed_at is null and s.withdrawn_at is null) then
    raise exception 'what a statement says is kept when its member confirms it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
