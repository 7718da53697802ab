CREATE OR REPLACE FUNCTION public.asking_link_subject(of_kind text)
 RETURNS TABLE(cooperative_id uuid, subject_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'link' then
    return query select l.cooperative_id, l.subject_id from link l
      where l.token = asking_link() and (of_kind is null or l.kind = of_kind)
        and l.withdrawn_at is null and (l.expires_at is null or l.expires_at > at_now());
  end if;
end
$function$
