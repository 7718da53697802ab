-- What the register of members said of a member, each time it came to say something else, in order. Kept by the
-- database itself; never changes.
create table member_entry (
  cooperative_id uuid not null,
  member_id uuid not null,
  number integer not null,
  name text not null,
  first_name text not null,
  joined_on date not null,
  left_on date,
  entered_at timestamp with time zone,
  constraint member_entry_pkey PRIMARY KEY (cooperative_id, member_id, number),
  constraint member_entry_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint member_entry_number_check CHECK (number > 0)
);

create trigger member_entry_never_changes BEFORE DELETE OR UPDATE ON member_entry FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_board_reads on member_entry for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy own on member_entry for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on member_entry for all to gilde_owner
  using (true)
  with check (true);

grant select on member_entry to gilde_app;
