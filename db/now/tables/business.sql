-- A trade name under which members work. On the invoice the co-operative is the seller.
create table business (
  cooperative_id uuid not null,
  id uuid not null,
  trade_name text not null,
  trade text not null default '',
  started_on date not null,
  ended_on date,
  -- When the last day was written down. Kept by the database itself. Absent: before it kept that.
  ended_at timestamp with time zone,
  constraint business_pkey PRIMARY KEY (cooperative_id, id),
  constraint business_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint business_check CHECK (ended_on >= started_on),
  constraint business_end_is_kept CHECK (ended_at IS NULL OR ended_on IS NOT NULL),
  constraint business_trade_check CHECK (length(trade) <= 120),
  constraint business_trade_name_check CHECK (length(trade_name) >= 1 AND length(trade_name) <= 120)
);

create trigger business_not_before_its_work BEFORE UPDATE OF ended_on ON business FOR EACH ROW
    WHEN (new.ended_on IS DISTINCT FROM old.ended_on) EXECUTE FUNCTION keep_business_ended();
create trigger business_puts_forward_anew AFTER UPDATE ON business FOR EACH ROW
    WHEN (new.trade_name IS DISTINCT FROM old.trade_name) EXECUTE FUNCTION business_is_put_forward_anew();

create policy joint_is_read on business for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_joint_businesses())));
create policy office_adds on business for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy office_edits on business for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy office_reads on business for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board', 'auditor', 'coach'])));
create policy own on business for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_businesses_ever())));
create policy owner_sees_all on business for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on business to gilde_app;
