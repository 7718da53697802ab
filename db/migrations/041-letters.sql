-- The letter of a permission is a letter of that member. Before this any file that was stored here could be named as one, and
-- who sees the permission read it: a statement, a receipt, a bank file.

alter table file add column letter_of uuid;
comment on column file.letter_of is
  'The member of whose permission this is the letter. Null for every other file, so that no other can be named as one.';

alter table file disable trigger file_never_changes;
update file f set letter_of = p.member_id
from benefit_permission p
where p.cooperative_id = f.cooperative_id and p.document_id = f.id
  and not exists (select from invoice i where i.cooperative_id = f.cooperative_id and i.document_id = f.id)
  and not exists (select from job_cost c where c.cooperative_id = f.cooperative_id and c.receipt_id = f.id)
  and not exists (select from bank_statement b where b.cooperative_id = f.cooperative_id and b.file_id = f.id)
  and not exists (select from statement_document d where d.cooperative_id = f.cooperative_id and d.file_id = f.id)
  and not exists (select from mail m where m.cooperative_id = f.cooperative_id and m.attachment_ids @> array[f.id])
  and not exists (select from cooperative c where c.id = f.cooperative_id and c.logo_file_id = f.id);
alter table file enable trigger file_never_changes;

-- What was named and is no letter of that member is named no longer. The file stays.
alter table benefit_permission disable trigger benefit_permission_ends;
update benefit_permission p set document_id = null
where p.document_id is not null and not exists (
  select from file f where f.cooperative_id = p.cooperative_id and f.id = p.document_id and f.letter_of = p.member_id);
alter table benefit_permission enable trigger benefit_permission_ends;

alter table file add constraint file_letter_of_member unique (cooperative_id, id, letter_of);
alter table benefit_permission
  drop constraint benefit_permission_cooperative_id_document_id_fkey,
  add constraint benefit_permission_names_own_letter
    foreign key (cooperative_id, document_id, member_id) references file (cooperative_id, id, letter_of);

-- A member and a case manager store letters, and nothing else; nobody else does.
alter policy member_or_case_manager_stores on file with check (
  cooperative_id = (select asking_cooperative()) and letter_of is not null
  and (letter_of in (select asking_members()) or letter_of in (select shared_with_me('permission'))));
alter policy administrator_or_board_stores on file with check (
  cooperative_id = (select asking_cooperative()) and letter_of is null and (select asking_holds('administrator', 'board')));
alter policy work_stores on file with check (
  cooperative_id = (select asking_cooperative()) and letter_of is null and (select asking_as('job', 'operator')));
