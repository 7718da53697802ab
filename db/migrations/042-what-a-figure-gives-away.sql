-- A figure over all clients, less the statements that a municipality reads, is about those who share nothing. So a figure is made
-- with what the municipality can read in mind, and is withdrawn when more was shared since.

alter table municipality_figure
  add column withdrawn_at timestamptz,
  add constraint withdrawn_has_no_amount check (withdrawn_at is null or amount is null);
comment on column municipality_figure.withdrawn_at is
  'Since when it may not be shown any longer: so much was shared since that it would tell of fewer than five people.';

-- Made once. All that may happen to it is that its amount goes.
create function refuse_change_of_figure() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.amount is not null and new.amount is null and new.withdrawn_at is not null
    and to_jsonb(new) - 'amount' - 'withdrawn_at' = to_jsonb(old) - 'amount' - 'withdrawn_at' then
    return new;
  end if;
  raise exception 'a figure is made once, and can only be withdrawn' using errcode = 'restrict_violation';
end
$$;
drop trigger municipality_figure_never_changes on municipality_figure;
create trigger municipality_figure_is_only_withdrawn before update or delete on municipality_figure
  for each row execute function refuse_change_of_figure();
grant update (amount, withdrawn_at) on municipality_figure to gilde_app;

-- Which clients share which field with anybody of a municipality: `is_open` when it is read now, else when it was at some time.
-- For the job that counts, which reads no consent itself. With whom somebody shares is not told.
create function shared_with_municipality(of_municipality uuid)
  returns table (member_id uuid, field text, is_open boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job counts' using errcode = 'insufficient_privilege';
  end if;
  return query
    select c.member_id, f.field, bool_or(
      c.revoked_at is null and (c.until is null or c.until >= (now() at time zone 'Europe/Amsterdam')::date)
      and mp.until is null and mp.since <= c.given_at and (m.left_on is null or m.left_on >= (now() at time zone 'Europe/Amsterdam')::date)
      and exists (select from role_assignment r
        where r.cooperative_id = c.cooperative_id and r.person_id = c.person_id and r.role = 'case-manager' and r.until is null)
      and of_municipality = (select p.municipality_id from municipal_client p
        where p.cooperative_id = c.cooperative_id and p.member_id = c.member_id
          and p.from_day <= (now() at time zone 'Europe/Amsterdam')::date
        order by p.from_day desc limit 1))
    from consent c
    join member m on m.cooperative_id = c.cooperative_id and m.id = c.member_id
    join municipality_person mp on mp.cooperative_id = c.cooperative_id and mp.person_id = c.person_id
      and mp.municipality_id = of_municipality
    cross join unnest(c.fields) f (field)
    where c.cooperative_id = asking_cooperative() and c.purpose = 'case-manager'
    group by c.member_id, f.field;
end
$$;
