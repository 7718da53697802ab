-- A row of the dated table that was imported while it was not sure yet may be confirmed, or mended, by a surer one for the same
-- day. So there is one row for each day and each degree of certainty; which of them holds, the surest, is worked out in reading.
alter table benefit_parameter drop constraint benefit_parameter_scheme_key_valid_from_key;
alter table benefit_parameter add constraint benefit_parameter_once unique (scheme, key, valid_from, confidence);
create index benefit_parameter_by_import on benefit_parameter (imported_at, id);
