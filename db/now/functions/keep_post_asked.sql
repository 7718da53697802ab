CREATE OR REPLACE FUNCTION public.keep_post_asked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    join municipality g on g.cooperative_id = s.cooperative_id and g.id = s.municipality_id
    where s.cooperative_id = new.cooperative_id and s.id = new.statement_id and s.confirmed_at is not null
      and s.delivery = 'portal' and g.address <> '' and g.address = new.text
      and not statement_is_settled(s.cooperative_id, s.id)
      and not statement_is_replaced(s.cooperative_id, s.id)) then
    raise exception 'a statement is posted to the address of its municipality' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
