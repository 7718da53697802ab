-- Invoices that come by the thousand begin with their share in one statement: it was one for each, and each looked through all that
-- were put forward, so that a list of 10,000 open invoices was never read in within the time that the database gives a statement.

create or replace function begin_with_one_share() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into invoice_share (cooperative_id, invoice_id, member_id, leads, net, credited_net, shared_net)
  select b.cooperative_id, b.id, b.member_id, true, b.net, b.credited_net, b.shared_net from begun b;
  return null;
end
$$;
drop trigger invoice_has_a_share on invoice;
create trigger invoice_has_a_share after insert on invoice
  referencing new table as begun for each statement execute function begin_with_one_share();
