CREATE OR REPLACE FUNCTION public.keep_pieces_booked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (select from thing_claim c where c.cooperative_id = new.cooperative_id and c.thing_id = new.id
    and c.piece > new.pieces and c.at > at_now()) then
    raise exception 'a piece that is booked stays' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
