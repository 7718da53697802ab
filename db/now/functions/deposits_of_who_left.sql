-- The bookings of which who left gave a deposit that nobody decided on yet: to what is asked to keep of it they say something.
CREATE OR REPLACE FUNCTION public.deposits_of_who_left()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'former-member' then
    return;
  end if;
  return query
    select d.booking_id from thing_deposit d
    where d.cooperative_id = asking_cooperative() and d.settled_at is null
      and d.member_id in (select members_of_who_left());
end
$function$
