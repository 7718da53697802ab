CREATE OR REPLACE FUNCTION public.behind(whom uuid, moment timestamp with time zone, before bigint)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  found_so_far uuid[] := '{}';
  latest uuid[] := array[whom];
begin
  loop
    select array_agg(distinct h.by_person) into latest
    from unnest(latest) one, hands_before(one, moment, before) h where h.by_person <> all (found_so_far);
    exit when latest is null;
    found_so_far := found_so_far || latest;
  end loop;
  return query select unnest(found_so_far);
end
$function$
