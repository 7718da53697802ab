-- What was read in a photo or PDF that is kept for a form (0024, 0025): its lines, and the e-invoice that lies inside it.
-- Read before it is kept, so it comes with the row and never changes; thrown away with it.

alter table kept_receipt
  add column how text check (how in ('picture', 'text', 'nothing', 'unreadable', 'too-long')),
  add column lines text not null default '' check (length(lines) <= 20000),
  add column attached bytea check (length(attached) between 1 and 10485760);
comment on column kept_receipt.how is 'How its lines were read, as in receipt_reading; null: nothing to be read in it.';
comment on column kept_receipt.lines is 'What stands on it, as it was read; believed by nobody.';
comment on column kept_receipt.attached is 'The XML that lies inside a PDF, as it was put there; null: none.';
comment on column kept_receipt.sha256 is 'Of the file as it came; what is kept is without what a phone wrote in it.';
