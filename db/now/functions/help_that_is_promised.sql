CREATE OR REPLACE FUNCTION public.help_that_is_promised()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  all_of_it constant boolean := asking_holds('member', 'coach');
begin
  if not all_of_it and not asking_holds('administrator') then
    return;
  end if;
  return query select h.post_id from help_promise h join help_post p on p.cooperative_id = here and p.id = h.post_id
    where h.cooperative_id = here and p.kind = 'ask' and p.closed_at is null and h.agreed_at is not null and h.closed_at is null
      and (all_of_it or p.id in (select help_posts_written_for()));
end
$function$
