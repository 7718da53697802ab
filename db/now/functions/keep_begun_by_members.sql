CREATE OR REPLACE FUNCTION public.keep_begun_by_members()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  begun constant jsonb := to_jsonb(new);
  sides constant uuid[] := array(select (begun ->> side)::uuid from unnest(tg_argv) side);
  last_day date;
  on_day date := coalesce(day_of((begun ->> 'from_at')::timestamptz), (begun ->> 'on_day')::date,
    (select day_of(w.starts_at) from workshop w
     where w.cooperative_id = new.cooperative_id and w.id = (begun ->> 'workshop_id')::uuid), today());
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  for last_day in
    select m.left_on from member m where m.cooperative_id = new.cooperative_id and m.id = any (sides)
    order by m.id for share
  loop
    if is_gone_on(last_day, on_day) then
      raise exception 'who is no member any more begins nothing' using errcode = 'restrict_violation',
        constraint = 'member_gone';
    end if;
  end loop;
  return new;
end $function$
