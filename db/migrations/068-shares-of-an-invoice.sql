-- An invoice has shares: one for each member who worked on it. Almost always that is one member with all of it; joint work has two
-- or more, with a split that each of them said yes to. What is invoiced, credited and shared out is kept per share, so that
-- turnover, sharing and the benefit of each member know no other. See docs/decisions/0027.

create table invoice_share (
  cooperative_id  uuid not null,
  invoice_id      uuid not null,
  member_id       uuid not null,
  leads           boolean not null,
  joint           boolean not null default false,
  basis_points    integer check (basis_points between 1 and 10000),
  said_amount     bigint check (said_amount > 0),
  lines           smallint[] check (cardinality(lines) > 0),
  net             bigint not null,
  credited_net    bigint not null default 0,
  shared_net      bigint not null default 0,
  agreed_revision integer,
  agreed_by       uuid,
  primary key (cooperative_id, invoice_id, member_id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete cascade,
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((agreed_revision is null) = (agreed_by is null)),
  constraint share_is_said_one_way check (num_nonnulls(basis_points, said_amount, lines) <= joint::integer)
);
comment on table invoice_share is
  'What of an invoice or credit note is of which member, without VAT, in cents; of a credit note below zero. Together they are the '
  'net of the invoice. How a joint one was split stands as it was said: basis_points of the whole, an amount, or the numbers of lines.';
comment on column invoice_share.leads is 'The member who drafts the invoice, in whose business the customer is.';
comment on column invoice_share.joint is 'There are more shares of this invoice than this one.';
comment on column invoice_share.credited_net is 'What credit notes took off this share, above zero.';
comment on column invoice_share.shared_net is 'How much of this share was shared out.';
comment on column invoice_share.agreed_revision is 'To which revision of the invoice the member said yes. A change is a next revision, and asks anew.';
create index invoice_share_by_member on invoice_share (cooperative_id, member_id, joint) include (invoice_id);
call protect('invoice_share');

-- What is there, and what a credit note credits, is of one member.
insert into invoice_share (cooperative_id, invoice_id, member_id, leads, net, credited_net, shared_net)
select cooperative_id, id, member_id, true, net, credited_net, shared_net from invoice;

-- Every invoice begins with one share; joint work replaces it. It follows what the invoice comes to for as long as it is the only one.
create function begin_with_one_share() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into invoice_share (cooperative_id, invoice_id, member_id, leads, net, credited_net, shared_net)
  values (new.cooperative_id, new.id, new.member_id, true, new.net, new.credited_net, new.shared_net);
  return null;
end
$$;
create trigger invoice_has_a_share after insert on invoice for each row execute function begin_with_one_share();

create function the_one_share_follows() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update invoice_share set net = new.net, member_id = new.member_id
  where cooperative_id = new.cooperative_id and invoice_id = new.id and not joint;
  return null;
end
$$;
create trigger invoice_share_follows after update of net, member_id on invoice for each row
  when (new.net <> old.net or new.member_id <> old.member_id) execute function the_one_share_follows();

-- The invoices on which somebody has a share beside others; and those of them that another member leads.
create function asking_joint_invoices(led_by_others boolean default false) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' then
    return query select s.invoice_id from invoice_share s
      where s.cooperative_id = asking_cooperative() and s.joint and s.member_id in (select asking_members())
        and not (led_by_others and s.leads);
  end if;
end
$$;

create function asking_joint_customers() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select i.customer_id from asking_joint_invoices(true) j (id)
    join invoice i on i.cooperative_id = asking_cooperative() and i.id = j.id;
end
$$;

create function asking_joint_businesses() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select i.business_id from asking_joint_invoices(true) j (id)
    join invoice i on i.cooperative_id = asking_cooperative() and i.id = j.id;
end
$$;

create function asking_joint_members() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select distinct s.member_id from asking_joint_invoices() j (id)
    join invoice_share s on s.cooperative_id = asking_cooperative() and s.invoice_id = j.id;
end
$$;

-- With whom somebody can work together: the names of the members of their own co-operative, and nothing else of them.
create function fellow_members() returns table (id uuid, name text, left_on date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('member', 'administrator') then
    return query select m.id, m.name, m.left_on from member m where m.cooperative_id = asking_cooperative() order by m.name, m.id;
  end if;
end
$$;

-- A share is said by who drafts, agreed to in one's own name, and moved by who settles.
create function keep_share_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_invoice invoice;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into of_invoice from invoice where cooperative_id = new.cooperative_id and id = new.invoice_id;
  if tg_op = 'INSERT' then
    if new.agreed_by is not null or new.credited_net <> of_invoice.credited_net or new.shared_net <> of_invoice.shared_net
      or new.leads <> (new.member_id = of_invoice.member_id) then
      raise exception 'a share begins as it is said' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (new.credited_net, new.shared_net) is distinct from (old.credited_net, old.shared_net) and not asking_holds('administrator') then
    raise exception 'a share is moved by who settles' using errcode = 'restrict_violation';
  end if;
  if (new.agreed_revision, new.agreed_by) is distinct from (old.agreed_revision, old.agreed_by) and (
    new.agreed_by is distinct from asking_person() or new.member_id not in (select asking_members())
    or of_invoice.state <> 'submitted' or new.agreed_revision <> of_invoice.revision) then
    raise exception 'a share is agreed to in one''s own name, as the invoice is now' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_share_is_honest before insert or update on invoice_share for each row execute function keep_share_honest();
create trigger invoice_share_issued_stays before insert or delete on invoice_share
  for each row execute function refuse_line_of_issued();
create trigger invoice_share_put_forward_anew after insert on invoice_share
  referencing new table as changed for each statement execute function lines_are_put_forward_anew();
create trigger invoice_share_gone_put_forward_anew after delete on invoice_share
  referencing old table as changed for each statement execute function lines_are_put_forward_anew();

-- Nobody issues what is partly their own; joint work goes out when each member said yes to exactly this, and adds up.
create function keep_shares_agreed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  added bigint;
  own boolean;
  waits boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select sum(s.net), bool_or(m.person_id = asking_person()), bool_or(s.joint
      and old.submitted_by is distinct from m.person_id
      and not (s.leads and old.agreed_by is not distinct from m.person_id)
      and (s.agreed_revision is distinct from old.revision or s.agreed_by is distinct from m.person_id))
    into added, own, waits
  from invoice_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = new.cooperative_id and s.invoice_id = new.id;
  if added is distinct from new.net then
    raise exception 'the shares of an invoice are the whole of it' using errcode = 'restrict_violation';
  end if;
  if new.kind = 'invoice' and (own or waits) then
    raise exception 'an invoice of several members is issued by another, when each of them said yes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_shares_agreed before update on invoice for each row
  when (new.state = 'issued' and old.state <> 'issued') execute function keep_shares_agreed();

-- A member who has a share in the invoice of another reads it, and answers: yes in the own share, or no, and then it is a draft again.
create function keep_answer_of_partner() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  moving constant text[] := '{state,revision,revised_at,submitted_by,agreed_by,open}';
begin
  if asking_purpose() = 'person' and not asking_holds('administrator') and old.member_id not in (select asking_members())
    and old.id in (select asking_joint_invoices(true))
    and (new.state <> 'draft' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving) then
    raise exception 'who has a share in an invoice answers, and writes nothing in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_answer_of_partner before update on invoice for each row execute function keep_answer_of_partner();

grant select, insert, delete on invoice_share to gilde_app;
grant update (credited_net, shared_net, agreed_revision, agreed_by) on invoice_share to gilde_app;

create policy own_reads on invoice_share for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy joint_is_read on invoice_share for select using (
  cooperative_id = (select asking_cooperative()) and joint and invoice_id in (select asking_joint_invoices()));
call roles_keep('invoice_share', 'administrator');
call roles_read('invoice_share', 'auditor');
create policy work_is_read on invoice_share for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job', 'operator')));
create policy own_agrees on invoice_share for update using (
  cooperative_id = (select asking_cooperative()) and joint and member_id in (select asking_members()));
create policy leader_says on invoice_share for insert with check (
  cooperative_id = (select asking_cooperative()) and exists (
    select from invoice i where i.cooperative_id = invoice_share.cooperative_id and i.id = invoice_share.invoice_id
      and i.member_id in (select asking_members()) and i.state in ('draft', 'returned', 'submitted')));
create policy leader_takes_back on invoice_share for delete using (
  cooperative_id = (select asking_cooperative()) and exists (
    select from invoice i where i.cooperative_id = invoice_share.cooperative_id and i.id = invoice_share.invoice_id
      and i.member_id in (select asking_members()) and i.state in ('draft', 'returned', 'submitted')));

create policy joint_is_read on invoice for select using (
  cooperative_id = (select asking_cooperative()) and id in (select asking_joint_invoices(true)));
create policy joint_is_answered on invoice for update using (
  cooperative_id = (select asking_cooperative()) and id in (select asking_joint_invoices(true)) and state = 'submitted')
  with check (cooperative_id = (select asking_cooperative()) and id in (select asking_joint_invoices(true))
    and state in ('submitted', 'draft'));
create policy joint_is_read on customer for select using (
  cooperative_id = (select asking_cooperative()) and id in (select asking_joint_customers()));
create policy joint_is_read on business for select using (
  cooperative_id = (select asking_cooperative()) and id in (select asking_joint_businesses()));
create policy joint_is_read on member for select using (
  cooperative_id = (select asking_cooperative()) and id in (select asking_joint_members()));

-- Its lines and VAT are written by who leads and by the administration.
create policy partner_writes_none on invoice_line as restrictive for insert with check (
  (select asking_has_role('administrator')) or invoice_id not in (select asking_joint_invoices(true)));
create policy partner_removes_none on invoice_line as restrictive for delete using (
  (select asking_has_role('administrator')) or invoice_id not in (select asking_joint_invoices(true)));
create policy partner_writes_none on invoice_vat as restrictive for insert with check (
  (select asking_has_role('administrator')) or invoice_id not in (select asking_joint_invoices(true)));
create policy partner_removes_none on invoice_vat as restrictive for delete using (
  (select asking_has_role('administrator')) or invoice_id not in (select asking_joint_invoices(true)));
create policy partner_says on invoice_event for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('member'))
  and by_person = (select asking_person()) and kind in ('agreed', 'disagreed')
  and invoice_id in (select asking_joint_invoices(true)));
