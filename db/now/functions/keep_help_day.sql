CREATE OR REPLACE FUNCTION public.keep_help_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  h help_promise;
  is_new boolean := tg_op = 'INSERT';
  fine boolean;
begin
  new.revision := case when is_new then 0 else old.revision + 1 end;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into strict h from help_promise p where p.cooperative_id = new.cooperative_id and p.id = new.promise_id;
  if not is_new then
    is_new := (new.starts_at, new.minutes, new.place, new.said_by, new.said_at)
      is distinct from (old.starts_at, old.minutes, old.place, old.said_by, old.said_at);
  end if;
  fine := h.agreed_at is not null and h.closed_at is null and num_nulls(h.helper_done_at, h.helped_done_at) > 0
    and new.said_by in (h.helper_id, h.helped_id);
  if is_new then
    fine := fine and num_nonnulls(new.agreed_at, new.off_at) = 0
      and may_say_help(h.id, new.said_by, case new.said_by when h.helper_id then h.helped_id else h.helper_id end, array['day']);
  else
    fine := fine and old.off_at is null
      and (new.agreed_at is not distinct from old.agreed_at or old.agreed_at is null and may_say_help(h.id,
        case new.said_by when h.helper_id then h.helped_id else h.helper_id end, new.said_by, array['day-yes']))
      and (new.off_at is null or new.off_by in (h.helper_id, h.helped_id) and may_say_help(h.id, new.off_by,
        case new.off_by when h.helper_id then h.helped_id else h.helper_id end, array['day-off']));
  end if;
  if fine is not true then
    raise exception 'a day for help: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
