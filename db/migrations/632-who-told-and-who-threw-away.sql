-- As of other tables (613): who writes a row puts no other name in it than the own. Columns that came since.
alter policy own_name_insert on paper_scan with check (
  (select asking_purpose()) <> 'person'
  or ((settled_by is null or settled_by = (select asking_person())) and (thrown_by is null or thrown_by = (select asking_person()))));
create policy own_name_insert on member_business as restrictive for insert to gilde_app with check (
  (select asking_purpose()) <> 'person' or told_by is null or told_by = (select asking_person()));
