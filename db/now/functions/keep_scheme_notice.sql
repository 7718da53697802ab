CREATE OR REPLACE FUNCTION public.keep_scheme_notice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'INSERT' then
    if new.sent_on < day_of(new.kept_at) then
      raise exception 'a letter bears no day before the day on which it was made' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.given_on is not null or tg_op = 'UPDATE' and row(new.cooperative_id, new.id, new.member_id, new.scheme_version_id, new.sent_on,
      new.sha256, new.letter, new.kept_by, new.kept_at)
    is distinct from row(old.cooperative_id, old.id, old.member_id, old.scheme_version_id, old.sent_on,
      old.sha256, old.letter, old.kept_by, old.kept_at) then
    raise exception 'scheme_notice is append-only: a letter that was given stays as it is' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.given_on > day_of(new.given_at) then
    raise exception 'a letter is given before somebody says so' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
