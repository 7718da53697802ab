CREATE OR REPLACE FUNCTION public.keep_inside_job_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := asking_person();
  said constant text[] := '{agreed_at,closed_at,closed_by,closed_why,number,counts_on,entry_id,booked_by,undo_asked_by,undo_agreed_at,undone_on,undone_by,earner_noted_by,earner_signed_on,undo_noted_by,undo_signed_on}';
  -- Whose word the administration may note, from a signed sheet: who never signs in, or is no member any more. Who died
  -- says nothing: their heirs sign.
  payer uuid;
  earner uuid;
  notes boolean;
  pays boolean;
  earns boolean;
  not_the_office boolean;
begin
  if asking_purpose() not in ('person', 'former-member') then
    return new;
  end if;
  -- Who left says yes or no as a member does; which of their work the policies say.
  pays := new.payer_id in (select asking_members()) or new.payer_id in (select members_of_who_left());
  earns := new.earner_id in (select asking_members()) or new.earner_id in (select members_of_who_left());
  not_the_office := pays or earns or not asking_holds('administrator');
  notes := not not_the_office and not my_access_is_open(at_now());
  select m.person_id into payer from member m
  where m.cooperative_id = new.cooperative_id and m.id = new.payer_id
    and (never_signs_in(m.person_id) or tg_op = 'UPDATE' and is_gone_on(m.left_on, today()));
  select m.person_id into earner from member m
  where m.cooperative_id = new.cooperative_id and m.id = new.earner_id
    and (never_signs_in(m.person_id) or tg_op = 'UPDATE' and is_gone_on(m.left_on, today()));
  if tg_op = 'INSERT' then
    if (case when new.payer_noted_by is null then not pays or new.asked_by <> me or new.payer_signed_on is not null
        else not notes or payer is null or new.asked_by is distinct from payer or new.payer_noted_by <> me or new.payer_signed_on is null end)
      or num_nonnulls(new.agreed_at, new.closed_at, new.entry_id, new.undo_asked_by, new.undone_on, new.earner_noted_by,
        new.earner_signed_on, new.undo_noted_by, new.undo_signed_on) > 0 then
      raise exception 'work for each other is asked by who pays' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if to_jsonb(new) - said is distinct from to_jsonb(old) - said
    or (new.agreed_at, new.earner_noted_by, new.earner_signed_on) is distinct from
      (old.agreed_at, old.earner_noted_by, old.earner_signed_on) and (
      old.agreed_at is not null or old.closed_at is not null or new.agreed_at is null or case
        when new.earner_noted_by is null then not earns or new.earner_signed_on is not null
        -- Two people as ever: who notes this is neither who asked, nor who noted that on paper.
        else not notes or earner is null or new.earner_noted_by <> me or new.earner_signed_on is null
          or not is_another(coalesce(new.payer_noted_by, new.asked_by)) end)
    or (new.closed_at, new.closed_by, new.closed_why) is distinct from (old.closed_at, old.closed_by, old.closed_why) and (
      not (pays or earns or notes and coalesce(payer, earner) is not null) or new.closed_by is distinct from me
      or old.closed_at is not null or old.entry_id is not null)
    or new.undo_asked_by is distinct from old.undo_asked_by and (old.undo_asked_by is not null or case
        when pays or earns then new.undo_asked_by is distinct from me
        else not notes or new.undo_asked_by is null or not new.undo_asked_by = any (array_remove(array[payer, earner], null)) end)
    -- The second word is that of the other one, after the first: never in the same stroke.
    or new.undo_agreed_at is distinct from old.undo_agreed_at and (
      old.undo_agreed_at is not null or old.undo_asked_by is null or case
        when pays or earns then old.undo_asked_by = me
        else not notes or not exists (
          select from member m where m.cooperative_id = new.cooperative_id and m.id in (new.payer_id, new.earner_id)
            and m.person_id <> old.undo_asked_by and m.person_id in (payer, earner)) end)
    or (new.undo_noted_by, new.undo_signed_on) is distinct from (old.undo_noted_by, old.undo_signed_on) and (
      not notes or new.undo_noted_by is distinct from me or new.undo_signed_on is null)
    or (new.undo_asked_by, new.undo_agreed_at) is distinct from (old.undo_asked_by, old.undo_agreed_at)
      and not (pays or earns) and (new.undo_noted_by is distinct from me or new.undo_signed_on is null)
    or (new.number, new.counts_on, new.entry_id, new.booked_by) is distinct from
      (old.number, old.counts_on, old.entry_id, old.booked_by) and (
      not_the_office or old.entry_id is not null or new.booked_by is distinct from me
      or new.payer_noted_by is not null and not is_another(new.payer_noted_by) or not case
        when new.invoice_id is null then exists (
          select from pot_movement p
          where p.cooperative_id = new.cooperative_id and p.entry_id = new.entry_id and p.member_id = new.payer_id
            and p.kind = 'spent' and p.amount = -new.amount)
        -- As a cost of an invoice it comes off what that brought: booked by this person, about one of the two.
        else exists (
          select from journal_entry e join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
          where e.cooperative_id = new.cooperative_id and e.id = new.entry_id and e.posted_by = me
            and l.member_id in (new.payer_id, new.earner_id)) end)
    or (new.undone_on, new.undone_by) is distinct from (old.undone_on, old.undone_by) and (
      not_the_office or old.undone_on is not null or new.undone_by is distinct from me
      or new.undo_noted_by is not null and not is_another(new.undo_noted_by)) then
    raise exception 'work for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
