CREATE OR REPLACE FUNCTION public.claim_half_hours()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  -- Held, so that the number of pieces is not made less meanwhile.
  perform from thing t
  where t.cooperative_id = new.cooperative_id and t.id = new.thing_id and new.piece <= t.pieces
    and (t.stopped_at is null or asking_purpose() = 'nobody')
  for share;
  if not found then
    raise exception 'there is no such piece to book' using errcode = 'restrict_violation';
  end if;
  if new.ended_at is null then
    insert into thing_claim
    select new.cooperative_id, new.thing_id, new.piece, half, new.id, new.kind = 'use'
    from generate_series(new.from_at, new.until_at - interval '30 minutes', interval '30 minutes') half;
  end if;
  return new;
end
$function$
