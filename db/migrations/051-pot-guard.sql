-- The guard of the pots, for whoever runs SQL as the application. 046 asked only of what is spent who said yes, and there left out
-- whose pot it is: one administrator could spend from their own pot, bring money "back" into it, and take out of the pot of somebody
-- else what was never in it. What the program refuses (own-pot, pot-too-small) the database refuses too.

-- Nobody books anything on their own pot: not what goes out, not what comes in, not what undoes it.
create function keep_own_pot_out() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and new.member_id in (select asking_members()) then
    raise exception 'nobody moves their own pot' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger pot_movement_of_another before insert on pot_movement for each row execute function keep_own_pot_out();

-- What is taken out was in it, when all of the transaction is done: an undoing and what comes in its place go together. Not asked
-- of a sharing, whose own rule may leave a pot below zero, nor of who restores a backup.
create function keep_pot_filled() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and (
    select sum(m.amount) from pot_movement m
    where m.cooperative_id = new.cooperative_id and m.member_id = new.member_id) < 0
  then
    raise exception 'nobody takes out more than is in it' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger pot_movement_was_in_it after insert on pot_movement deferrable initially deferred for each row
  when (new.kind <> 'shared' and new.amount < 0) execute function keep_pot_filled();
