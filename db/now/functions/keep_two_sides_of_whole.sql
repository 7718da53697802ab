CREATE OR REPLACE FUNCTION public.keep_two_sides_of_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  shared boolean;
begin
  execute format('select exists (select from %I s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where s.cooperative_id = $1 and s.%I = $2 and m.person_id = asking_doer())', tg_argv[0], tg_argv[1])
    into shared using old.cooperative_id, old.id;
  if shared then
    raise exception 'nobody works on behalf of a member on what is theirs too'
      using errcode = 'restrict_violation', constraint = 'on_behalf_two_sides';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$function$
