-- What a member says of hours that they did not write down is kept, and read by the municipality: until now it was asked and
-- forgotten. Nobody says of a month with income that they did not work in it: they are asked for the hours, or say that they no
-- longer know them.
alter table statement_content
  add column hours_said text check (hours_said in ('no-work', 'forgotten')),
  add constraint statement_content_work_is_work check (
    hours_said is distinct from 'no-work' or coalesce((figures::jsonb #>> '{income,net}')::bigint, 0) <= 0);
comment on column statement_content.hours_said is
  'What the member said of hours that were not written down: that they did not work, or that they no longer know. Null: not asked, '
  'or confirmed before this was kept.';
