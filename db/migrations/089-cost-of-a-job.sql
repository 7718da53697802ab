-- A cost is of an invoice in which the member has a share, and is divided over those who have one, also for whoever runs SQL as the
-- application: no cost of Anna on the invoice of Piet. See docs/decisions/0027.
create function keep_cost_of_job() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and new.invoice_id is not null and not exists (
    select from invoice i join invoice_share s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
    where i.cooperative_id = new.cooperative_id and i.id = new.invoice_id and i.kind = 'invoice' and i.state = 'issued'
      and s.member_id = new.member_id) then
    raise exception 'a cost is of an invoice in which the member has a share' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger job_cost_of_its_invoice before insert on job_cost for each row execute function keep_cost_of_job();

create function keep_cost_divided() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from job_cost c join job_cost_share p on p.cooperative_id = c.cooperative_id and p.cost_id = c.id
      left join invoice_share s on s.cooperative_id = c.cooperative_id and s.invoice_id = c.invoice_id and s.member_id = p.member_id
    where c.cooperative_id = new.cooperative_id and c.id = new.cost_id
    group by c.net having sum(p.net) = c.net and count(*) = count(s.member_id)) then
    raise exception 'a cost is divided over who has a share in its invoice, and all of it' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger job_cost_divided after insert on job_cost_share deferrable initially deferred
  for each row execute function keep_cost_divided();
