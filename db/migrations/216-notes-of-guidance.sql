-- What is written down of a talk. A note is for the member and the coaches, unless the coach keeps it for themselves: then nobody else
-- reads it, not another coach either. A note is taken away by who wrote it, since what should not have been written must be able to go.

create table guidance_note (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  written_by     uuid not null references person,
  written_at     timestamptz not null,
  text           text not null check (length(text) between 1 and 4000),
  private        boolean not null,
  evaluation     boolean not null,
  shared_at      timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check (not (private and evaluation)),
  check (not (private and shared_at is not null))
);
comment on table guidance_note is
  'A note about the road of a member, for the member and the coaches. private: for the coach who wrote it alone, until they share it '
  '(shared_at); never the other way round. evaluation: they looked back together at how it goes. No note says more than who wrote it '
  'wants there: it is removed by them, and not kept.';
create index guidance_note_by_member on guidance_note (cooperative_id, member_id, written_at);

call protect('guidance_note');
grant select, insert, delete on guidance_note to gilde_app;
grant update (private, shared_at) on guidance_note to gilde_app;

call allow('guidance_note', 'own_is_read', 'select', 'not private and member_id in (select asking_members())');
call allow('guidance_note', 'coach_reads_what_is_shared', 'select', 'not private and (select asking_holds(''coach''))');
call allow('guidance_note', 'coach_reads_own_private', 'select',
  'private and written_by = (select asking_person()) and (select asking_holds(''coach''))');
call allow('guidance_note', 'own_is_written', 'insert',
  'not private and not evaluation and shared_at is null and written_by = (select asking_person())
   and member_id in (select asking_members())');
-- Nobody is their own coach: a note about oneself is one that another coach reads too.
call allow('guidance_note', 'coach_writes', 'insert',
  'shared_at is null and written_by = (select asking_person()) and (select asking_holds(''coach''))
   and member_id not in (select asking_members())');
create policy coach_shares on guidance_note for update
  using (cooperative_id = (select asking_cooperative()) and private and written_by = (select asking_person())
    and (select asking_holds('coach')))
  with check (cooperative_id = (select asking_cooperative()) and not private and shared_at is not null
    and written_by = (select asking_person()));
call allow('guidance_note', 'writer_removes', 'delete',
  'written_by = (select asking_person()) and ((select asking_holds(''coach'')) or member_id in (select asking_members()))');
call only_in_own_hands('guidance_note');

create or replace function writers_of_plan(of_member uuid) returns table (person_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not in_own_hands() or not (asking_holds('coach') or of_member in (select asking_members())) then
    return;
  end if;
  return query
    select p.id, p.name from person p where p.id in (
      select unnest(array[g.added_by, g.written_by]) from guidance_goal g
        where g.cooperative_id = asking_cooperative() and g.member_id = of_member
      union
      select unnest(array[s.added_by, s.written_by, s.closed_by]) from guidance_step s
        where s.cooperative_id = asking_cooperative() and s.member_id = of_member
      union
      select n.written_by from guidance_note n
        where n.cooperative_id = asking_cooperative() and n.member_id = of_member and not n.private);
end
$$;
