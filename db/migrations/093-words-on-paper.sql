-- A word on paper has the day that is on the sheet, and work for each other can be said on paper too: of a member who never signs in an
-- administrator notes that they asked, agreed or want it undone. Never one person alone: see docs/decisions/0033.

alter table invoice_share add column signed_on date, add check (signed_on is null or agreed_on_paper);
comment on column invoice_share.signed_on is 'The day on the sheet of a member who never signs in; null also of what was noted before we kept it.';
grant update (signed_on) on invoice_share to gilde_app;

create or replace function keep_share_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_invoice invoice;
  own boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into of_invoice from invoice where cooperative_id = new.cooperative_id and id = new.invoice_id;
  if tg_op = 'INSERT' then
    if new.agreed_by is not null or new.credited_net <> of_invoice.credited_net or new.shared_net <> of_invoice.shared_net
      or new.leads <> (new.member_id = of_invoice.member_id)
      or not new.leads and not new.joint then
      raise exception 'a share begins as it is said' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (new.credited_net, new.shared_net) is distinct from (old.credited_net, old.shared_net) and not asking_holds('administrator') then
    raise exception 'a share is moved by who settles' using errcode = 'restrict_violation';
  end if;
  if (new.agreed_revision, new.agreed_by, new.agreed_on_paper, new.signed_on)
    is not distinct from (old.agreed_revision, old.agreed_by, old.agreed_on_paper, old.signed_on) then
    return new;
  end if;
  own := new.member_id in (select asking_members());
  if new.agreed_by is distinct from asking_person() or of_invoice.state <> 'submitted'
    or new.agreed_revision <> of_invoice.revision or new.agreed_on_paper = own
    or new.agreed_on_paper <> (new.signed_on is not null) then
    raise exception 'a share is agreed to in one''s own name, as the invoice is now' using errcode = 'restrict_violation';
  end if;
  if new.agreed_on_paper and (not asking_holds('administrator') or my_access_is_open(now())
    or new.signed_on < day_of(of_invoice.drafted_at)
    or of_invoice.submitted_by is null or not is_another(of_invoice.submitted_by)
    or not never_signs_in((select m.person_id from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id))
    or exists (select from invoice_share s where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id
      and s.member_id in (select asking_members()))) then
    raise exception 'a yes on paper is noted by another than who put it forward, of who never signs in'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

alter table inside_job
  add column payer_noted_by uuid references person,
  add column payer_signed_on date,
  add column earner_noted_by uuid references person,
  add column earner_signed_on date,
  add column undo_noted_by uuid references person,
  add column undo_signed_on date,
  add check ((payer_noted_by is null) = (payer_signed_on is null)),
  add check ((earner_noted_by is null) = (earner_signed_on is null)),
  add check ((undo_noted_by is null) = (undo_signed_on is null));
comment on column inside_job.payer_noted_by is
  'The payer never signs in and signed on paper that they ask this (payer_signed_on: the day on the sheet): the administrator who saw it. '
  'Another one books it.';
comment on column inside_job.earner_noted_by is
  'The earner never signs in and signed on paper that it is right (earner_signed_on): the administrator who saw it, who did not ask it.';
comment on column inside_job.undo_noted_by is
  'One of the two never signs in and signed on paper that it is undone (undo_signed_on): the administrator who saw it last. Another one undoes it.';
grant update (earner_noted_by, earner_signed_on, undo_noted_by, undo_signed_on) on inside_job to gilde_app;
create policy administrator_notes on inside_job for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and payer_noted_by is not null);

create or replace function keep_inside_job_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  said constant text[] := '{agreed_at,closed_at,closed_by,closed_why,number,counts_on,entry_id,booked_by,undo_asked_by,undo_agreed_at,undone_on,undone_by,earner_noted_by,earner_signed_on,undo_noted_by,undo_signed_on}';
  -- Whose word the administration may note, from a signed sheet.
  payer uuid;
  earner uuid;
  notes boolean;
  pays boolean;
  earns boolean;
  not_the_office boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  pays := new.payer_id in (select asking_members());
  earns := new.earner_id in (select asking_members());
  not_the_office := pays or earns or not asking_holds('administrator');
  notes := not not_the_office and not my_access_is_open(now());
  select m.person_id into payer from member m where m.cooperative_id = new.cooperative_id and m.id = new.payer_id and never_signs_in(m.person_id);
  select m.person_id into earner from member m where m.cooperative_id = new.cooperative_id and m.id = new.earner_id and never_signs_in(m.person_id);
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
$$;

-- Who notes it asks for the mail to the other of the two.
create or replace function may_ask_for_mail_inside_job(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from inside_job j
    where j.cooperative_id = asking_cooperative() and j.id = (payload ->> 'jobId')::uuid
      and (asking_holds('administrator') or j.payer_id in (select asking_members()) or j.earner_id in (select asking_members())));
end
$$;
