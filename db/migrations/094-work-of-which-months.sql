-- Who bills on the last day of a month bills the work of that month, or of the quarter or year that ends with it; until now only the months
-- before it or those that begin with it could be said. What is there stays as it was said.
alter table recurring_plan drop constraint recurring_plan_period_check,
  add constraint recurring_plan_period_check check (period in ('before', 'until', 'this'));
comment on column recurring_plan.period is
  'Which whole months an invoice is about: those before the month of its day, those until and with that month, or those that begin with it.';
