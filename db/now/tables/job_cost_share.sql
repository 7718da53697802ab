-- What of the cost of a joint job is carried by which member, without VAT, in cents: split as the invoice was.
-- Together they are the net of the cost. A cost that one member carries has none; job_cost.member_id is who bought
-- it, and who gets it back when they paid.
create table job_cost_share (
  cooperative_id uuid not null,
  cost_id uuid not null,
  member_id uuid not null,
  net bigint not null,
  constraint job_cost_share_pkey PRIMARY KEY (cooperative_id, cost_id, member_id),
  constraint job_cost_share_cooperative_id_cost_id_fkey FOREIGN KEY (cooperative_id, cost_id)
      REFERENCES job_cost(cooperative_id, id),
  constraint job_cost_share_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint job_cost_share_net_check CHECK (net >= 0)
);

create index job_cost_share_by_member on job_cost_share (cooperative_id, member_id);

create constraint trigger job_cost_divided AFTER INSERT ON job_cost_share DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION keep_cost_divided();
create trigger job_cost_share_never_changes BEFORE DELETE OR UPDATE ON job_cost_share FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_adds on job_cost_share for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_or_auditor_reads on job_cost_share for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy own on job_cost_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on job_cost_share for all to gilde_owner
  using (true)
  with check (true);
create policy work_is_read on job_cost_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));

grant insert, select on job_cost_share to gilde_app;
