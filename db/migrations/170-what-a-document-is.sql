-- A document beside an entry says what it is, so that who looks at the books later need not open it to know.
-- See docs/decisions/0025.
alter table entry_document add column kind text not null default 'other'
  check (kind in ('invoice', 'contract', 'decision', 'calculation', 'other'));
comment on column entry_document.kind is
  'What the file is: an invoice or receipt, a contract, a decision or grant letter, a calculation, something else. Of a reason in words: other.';
