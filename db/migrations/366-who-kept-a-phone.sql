-- Who writes down on which number a member is called says so in their own name, also when they mend it.

drop policy administrator_mends on member_phone;
create policy administrator_mends on member_phone for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')))
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator'))
    and kept_by = (select asking_person()));
