-- What recognises a line again in another export: the exact kind of file, and the booking that a line was split from.

alter table bank_statement drop constraint bank_statement_format_check;
alter table bank_statement add constraint bank_statement_format_check check (format ~ '^(mt940|camt\.053\..+)$');
comment on column bank_statement.format is 'mt940, or the version of the message: camt.053.001.08.';

alter table bank_line add column batch_reference text;
alter table bank_line add column batch_amount bigint;
comment on column bank_line.batch_amount is
  'For a payment out of a booking that the bank counts as one: the whole booking, in cents; batch_reference is its reference.';

-- A match that a reversal undoes is looked up by its amount.
create index bank_line_by_amount on bank_line (cooperative_id, amount);
