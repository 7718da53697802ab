CREATE OR REPLACE FUNCTION public.is_input_of_command(of_command uuid, hash bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from command_log l
    where l.cooperative_id = coalesce(asking_cooperative(), '00000000-0000-0000-0000-000000000000')
      and l.command_id = of_command and is_my_command(l.person_id, l.purpose, l.link_hash) and l.input_hash = hash);
end
$function$
