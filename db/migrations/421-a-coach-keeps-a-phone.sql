-- Who guides a member calls them, and hears on which number: a coach writes it down as well, in their own name.
drop policy administrator_keeps on member_phone;
drop policy administrator_mends on member_phone;
drop policy administrator_erases on member_phone;
call allow('member_phone', 'who_calls_keeps', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and kept_by = (select asking_person())');
create policy who_calls_mends on member_phone for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('coach', 'administrator')))
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('coach', 'administrator'))
    and kept_by = (select asking_person()));
call allow('member_phone', 'who_calls_erases', 'delete', '(select asking_holds(''coach'', ''administrator''))');
