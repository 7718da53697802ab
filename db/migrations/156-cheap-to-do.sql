-- What there is to do is counted for many pages, and two of its questions looked at every row. See docs/decisions/0031.

-- Questions of customers were looked for among all events of all invoices.
create index invoice_event_question on invoice_event (cooperative_id, invoice_id, position) where kind = 'question';

-- The same entries as before. Who somebody is as a member was asked again for each entry; it is asked once, and whoever
-- is none (the office, the auditor) has no lines looked at for it.
alter policy own on journal_entry using (
  cooperative_id = (select asking_cooperative()) and (select exists (select from asking_members())) and exists (
    select from journal_line l
    where l.cooperative_id = journal_entry.cooperative_id and l.entry_id = journal_entry.id
      and l.member_id = any (array(select asking_members()))));
