-- A mirror was broken, both sides wrote it down, and the next member read that the van was free. What was said of damage
-- stands with the thing until somebody of the administration looked at it. See docs/decisions/0039.
create table thing_looked (
  cooperative_id uuid not null,
  word_id        uuid not null,
  looked_at      timestamptz not null,
  looked_by      uuid not null references person,
  primary key (cooperative_id, word_id),
  foreign key (cooperative_id, word_id) references thing_word (cooperative_id, id)
);
comment on table thing_looked is
  'Somebody of the administration looked at the damage that was said: it can be lent as it is, or was closed first. Until '
  'then who books reads of it.';
call protect('thing_looked');
grant select, insert on thing_looked to gilde_app;
call roles_read('thing_looked', 'administrator');
call allow('thing_looked', 'administrator_looked', 'insert', '(select asking_holds(''administrator'')) '
  'and looked_by = (select asking_person())');

-- Damage that nobody looked at yet, for whoever may read of things: what was said, of which thing and when; not by whom.
create function damage_to_look_at() returns table (thing_id uuid, word_id uuid, damage text, said_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('member', 'coach', 'administrator', 'board') then
    return query
      select b.thing_id, w.id, w.damage, w.said_at
      from thing_word w join thing_booking b on b.cooperative_id = w.cooperative_id and b.id = w.booking_id
      where w.cooperative_id = asking_cooperative() and w.damage <> '' and not exists (
        select from thing_looked l where l.cooperative_id = w.cooperative_id and l.word_id = w.id)
      order by w.said_at, w.id;
  end if;
end
$$;
revoke all on function damage_to_look_at() from public;
grant execute on function damage_to_look_at() to gilde_app;
