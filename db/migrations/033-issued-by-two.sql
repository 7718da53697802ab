-- What 024 asked of an update it did not ask of an insert: whoever runs SQL as the application for an administrator could
-- insert an invoice that was issued already, with nobody's yes. A person begins with a draft, or with what they put forward.
create function begin_as_draft() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and new.state not in ('draft', 'submitted') then
    raise exception 'an invoice begins as a draft' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_begins_as_draft before insert on invoice for each row execute function begin_as_draft();
