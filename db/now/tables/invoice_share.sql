-- What of an invoice or credit note is of which member, without VAT, in cents; of a credit note below zero. Together
-- they are the net of the invoice. How a joint one was split stands as it was said: basis_points of the whole, an
-- amount, or the numbers of lines.
create table invoice_share (
  cooperative_id uuid not null,
  invoice_id uuid not null,
  member_id uuid not null,
  -- The member who drafts the invoice, in whose business the customer is.
  leads boolean not null,
  -- There are more shares of this invoice than this one.
  joint boolean not null default false,
  basis_points integer,
  said_amount bigint,
  lines smallint[],
  net bigint not null,
  -- What credit notes took off this share, above zero.
  credited_net bigint not null default 0,
  -- How much of this share was shared out.
  shared_net bigint not null default 0,
  -- To which revision of the invoice the member said yes. A change is a next revision, and asks anew.
  agreed_revision integer,
  agreed_by uuid,
  -- The member never signs in, and signed on paper: agreed_by is the administrator who saw that, who did not put the
  -- invoice forward.
  agreed_on_paper boolean not null default false,
  -- The day on the sheet of a member who never signs in; null also of what was noted before we kept it.
  signed_on date,
  constraint invoice_share_pkey PRIMARY KEY (cooperative_id, invoice_id, member_id),
  constraint invoice_share_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE CASCADE,
  constraint invoice_share_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint invoice_share_basis_points_check CHECK (basis_points >= 1 AND basis_points <= 10000),
  constraint invoice_share_check CHECK ((agreed_revision IS NULL) = (agreed_by IS NULL)),
  constraint invoice_share_check1 CHECK (NOT agreed_on_paper OR agreed_by IS NOT NULL),
  constraint invoice_share_check2 CHECK (signed_on IS NULL OR agreed_on_paper),
  constraint invoice_share_lines_check CHECK (cardinality(lines) > 0),
  constraint invoice_share_said_amount_check CHECK (said_amount > 0),
  constraint share_is_said_one_way CHECK (num_nonnulls(basis_points, said_amount, lines) <= joint::integer)
);

create index invoice_share_by_member on invoice_share (cooperative_id, member_id, joint) INCLUDE (invoice_id);

create trigger invoice_share_gone_put_forward_anew AFTER DELETE ON invoice_share REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION lines_are_put_forward_anew();
create trigger invoice_share_is_honest BEFORE INSERT OR UPDATE ON invoice_share FOR EACH ROW
    EXECUTE FUNCTION keep_share_honest();
create trigger invoice_share_issued_stays BEFORE INSERT OR DELETE ON invoice_share FOR EACH ROW
    EXECUTE FUNCTION refuse_line_of_issued();
create trigger invoice_share_put_forward_anew AFTER INSERT ON invoice_share REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION lines_are_put_forward_anew();
create trigger invoice_share_two_sides BEFORE INSERT OR UPDATE ON invoice_share FOR EACH ROW
    WHEN (asking_doer() IS NOT NULL) EXECUTE FUNCTION keep_two_sides('member_id');

create policy administrator_keeps on invoice_share for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on invoice_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy joint_is_read on invoice_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND joint
      AND (invoice_id IN (select asking_joint_invoices())));
create policy leader_says on invoice_share for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_share.cooperative_id AND i.id = invoice_share.invoice_id
      AND (i.member_id IN (select asking_members())) AND (i.state = ANY (ARRAY['draft', 'returned', 'submitted'])))));
create policy leader_takes_back on invoice_share for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_share.cooperative_id AND i.id = invoice_share.invoice_id
      AND (i.member_id IN (select asking_members())) AND (i.state = ANY (ARRAY['draft', 'returned', 'submitted'])))));
create policy own_agrees on invoice_share for update to public
  using (cooperative_id = ((select asking_cooperative())) AND joint AND (member_id IN (select asking_members())));
create policy own_name_insert on invoice_share as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR agreed_by IS NULL OR agreed_by = ((select asking_person())));
create policy own_reads on invoice_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on invoice_share for all to gilde_owner
  using (true)
  with check (true);
create policy work_is_read on invoice_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));

grant delete, insert, select on invoice_share to gilde_app;
grant update (credited_net, shared_net, agreed_revision, agreed_by, agreed_on_paper,
    signed_on) on invoice_share to gilde_app;
