-- The members may adopt the annual account before the audit committee is done. Its report then advises nothing about
-- adopting: it says whether what was adopted can stand. committee_advice stays the word 'adopt' before adoption alone.
alter table audit_report drop constraint audit_report_advice_check;
alter table audit_report add constraint audit_report_advice_check
  check (advice in ('adopt', 'not-yet', 'stands', 'look-again'));
