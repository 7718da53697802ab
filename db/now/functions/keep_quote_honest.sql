CREATE OR REPLACE FUNCTION public.keep_quote_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := asking_person();
  moving constant text[] := '{state,document_id}';
  beside constant text[] := '{revision,revised_at,submitted_by,agreed_by}';
  -- What sending fills in; all the rest is what the other one put forward.
  sending constant text[] := '{state,number,number_year,number_in_year,sent_on,valid_until,approved_by,seller,buyer,terms,price_said,link_token}';
begin
  if tg_op = 'DELETE' then
    if old.number is not null then
      raise exception 'a quote that was sent is never removed' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old.number is not null then
    if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving
      or old.document_id is not null and new.document_id is distinct from old.document_id
      or new.state <> old.state and (old.state <> 'sent' or new.state in ('draft', 'submitted', 'returned')
        or new.state in ('accepted', 'declined') and asking_purpose() <> 'link') then
      raise exception 'a quote that was sent never changes: make a new version' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state not in ('draft', 'submitted') or new.drafted_by is distinct from me or new.submitted_by <> me
      or new.agreed_by is not null or new.state = 'submitted' and new.submitted_by is null then
      raise exception 'a quote is drafted and put forward in one''s own name' using errcode = 'restrict_violation';
    end if;
    new.revised_at := now();
    return new;
  end if;
  if new.revision <> old.revision and new.agreed_by is not distinct from old.agreed_by then
    new.agreed_by := null;
  end if;
  if new.drafted_by is distinct from old.drafted_by
    or new.submitted_by is distinct from old.submitted_by and new.submitted_by is distinct from me
      and not (new.submitted_by is null and new.state in ('draft', 'returned', 'withdrawn'))
    or new.agreed_by is distinct from old.agreed_by and new.agreed_by <> me then
    raise exception 'a quote is put forward and agreed to in one''s own name' using errcode = 'restrict_violation';
  end if;
  -- Whoever writes in what waits puts it forward anew, whichever program they use.
  if old.state = 'submitted' and new.state = 'submitted' and to_jsonb(new) - beside is distinct from to_jsonb(old) - beside then
    new.revision := old.revision + 1;
    new.submitted_by := me;
    new.agreed_by := null;
  end if;
  if new.revision <> old.revision then
    new.revised_at := now();
  end if;
  if new.state = 'sent' and (old.state <> 'submitted' or new.approved_by is distinct from me or my_access_is_open(at_now())
    or to_jsonb(new) - sending is distinct from to_jsonb(old) - sending
    or new.terms is distinct from coalesce((select s.terms from quote_settings s where s.cooperative_id = new.cooperative_id), '')
    or new.valid_until is distinct from new.sent_on + coalesce(new.valid_days,
      (select s.valid_days from quote_settings s where s.cooperative_id = new.cooperative_id), 30)
    or not (is_another(old.submitted_by) or is_another(old.agreed_by))) then
    raise exception 'a quote is sent by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
