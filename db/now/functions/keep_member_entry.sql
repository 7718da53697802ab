CREATE OR REPLACE FUNCTION public.keep_member_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'UPDATE' and (new.name, new.first_name, new.joined_on, new.left_on)
    is not distinct from (old.name, old.first_name, old.joined_on, old.left_on) then
    return null;
  end if;
  insert into member_entry
  select new.cooperative_id, new.id, count(*) + 1, new.name, new.first_name, new.joined_on, new.left_on, new.entered_at
  from member_entry e where e.cooperative_id = new.cooperative_id and e.member_id = new.id;
  return null;
end
$function$
