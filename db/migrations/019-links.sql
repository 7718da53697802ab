-- Links for who has no account: to an invoice today, to a quote tomorrow. A link opens one thing, until it is withdrawn or
-- expires. Tokens are kept as they are, not as a hash: the office shows a link again and mails it again.
--
-- A kind is added by its domain, in a migration of its own: the word in link_kind_check, a column made of subject_id with a
-- foreign key, a policy for who makes one, one for who sees it, and policies for what the holder may read, by
-- asking_link_subject('the kind').

create table link (
  cooperative_id uuid not null references cooperative,
  token          text not null check (token ~ '^[A-Za-z0-9_-]{1,80}$'),
  kind           text not null constraint link_kind_check check (kind in ('invoice')),
  subject_id     uuid not null,
  made_at        timestamptz not null,
  expires_at     timestamptz,
  withdrawn_at   timestamptz,
  invoice_id     uuid generated always as (case when kind = 'invoice' then subject_id end) stored,
  primary key (cooperative_id, token),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id)
);
comment on table link is
  'A link that opens one thing for whoever holds it, without an account. Which thing: kind and subject_id. Whether it still '
  'opens stands here and nowhere else; invoice.link_token is only what was sent with the invoice.';
create unique index link_by_token on link (token);
create index link_by_invoice on link (cooperative_id, invoice_id) where invoice_id is not null;
call protect('link');

insert into link (cooperative_id, token, kind, subject_id, made_at)
select i.cooperative_id, i.link_token, 'invoice', i.id, coalesce(
  (select min(e.at) from invoice_event e
   where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id and e.kind = 'issued'), i.issued_on::timestamptz)
from invoice i where i.link_token is not null;

-- What the link that somebody holds is about, when it is of this kind (null: of any) and still opens. In plpgsql, because
-- it keeps its plan for the session: this is asked with every query of a link.
create function asking_link_subject(of_kind text) returns table (cooperative_id uuid, subject_id uuid)
  language plpgsql stable security definer rows 1 set search_path = public as $$
begin
  if asking_purpose() = 'link' then
    return query select l.cooperative_id, l.subject_id from link l
      where l.token = asking_link() and (of_kind is null or l.kind = of_kind)
        and l.withdrawn_at is null and (l.expires_at is null or l.expires_at > now());
  end if;
end
$$;

create or replace function asking_linked_invoices() returns table (cooperative_id uuid, invoice_id uuid)
  language plpgsql stable security definer rows 1 set search_path = public as $$
begin
  return query select s.cooperative_id, s.subject_id from asking_link_subject('invoice') s;
end
$$;

-- Whatever it opens, its page says of whom it is.
drop policy link_reads on cooperative;
create policy link_reads on cooperative for select using (
  id in (select s.cooperative_id from asking_link_subject(null) s));

grant select, insert on link to gilde_app;

-- To an invoice, stated by sales: seen by whoever sees the invoice, but for the holder, who has it; made by who issues.
create policy invoice_is_seen on link for select using (
  kind = 'invoice' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from invoice i where i.cooperative_id = link.cooperative_id and i.id = link.invoice_id));
create policy invoice_is_issued on link for insert with check (
  kind = 'invoice' and cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')));
