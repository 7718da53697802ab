CREATE OR REPLACE FUNCTION public.keep_two_sides()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  sides constant text[] := array(select to_jsonb(new) ->> side from unnest(tg_argv) side);
begin
  if asking_doer()::text = any (sides) or exists (
    select from member m where m.person_id = asking_doer() and m.id::text = any (sides)) then
    raise exception 'nobody says on behalf of a member what that member says to them'
      using errcode = 'restrict_violation', constraint = 'on_behalf_two_sides';
  end if;
  return new;
end
$function$
