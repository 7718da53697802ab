CREATE OR REPLACE FUNCTION public.keep_everything_taken()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (new.sent_at, new.rows_all, new.rows_done, new.heard_at, new.ended_at, new.sha256)
    is distinct from (old.sent_at, old.rows_all, old.rows_done, old.heard_at, old.ended_at, old.sha256)
    or asking_purpose() <> 'nobody' and old.ended_at is not null then
    raise exception 'how far it is, the work itself notes, until it ended' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
