-- What of a joint quote is of which member, without VAT, in cents: together its net. Said in one of three ways, as on
-- an invoice. A quote of one member has none.
create table quote_share (
  cooperative_id uuid not null,
  quote_id uuid not null,
  member_id uuid not null,
  -- The member who drafts the quote, in whose business the customer is.
  leads boolean not null,
  basis_points integer,
  said_amount bigint,
  lines smallint[],
  net bigint not null,
  -- To which revision of the quote the member said yes. A change is a next revision, and asks anew.
  agreed_revision integer,
  agreed_by uuid,
  -- The day on the sheet of a member who never signs in: agreed_by is the administrator who saw it, who did not put
  -- the quote forward.
  signed_on date,
  constraint quote_share_pkey PRIMARY KEY (cooperative_id, quote_id, member_id),
  constraint quote_share_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint quote_share_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id) ON DELETE CASCADE,
  constraint quote_share_basis_points_check CHECK (basis_points >= 1 AND basis_points <= 10000),
  constraint quote_share_check CHECK ((agreed_revision IS NULL) = (agreed_by IS NULL)),
  constraint quote_share_check1 CHECK (signed_on IS NULL OR agreed_by IS NOT NULL),
  constraint quote_share_is_said_one_way CHECK (num_nonnulls(basis_points, said_amount, lines) = 1),
  constraint quote_share_lines_check CHECK (cardinality(lines) > 0),
  constraint quote_share_said_amount_check CHECK (said_amount > 0)
);

create index quote_share_by_member on quote_share (cooperative_id, member_id) INCLUDE (quote_id, leads);

create trigger quote_share_gone_put_forward_anew AFTER DELETE ON quote_share REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION quote_is_put_forward_anew();
create trigger quote_share_is_honest BEFORE INSERT OR DELETE OR UPDATE ON quote_share FOR EACH ROW
    EXECUTE FUNCTION keep_quote_share_honest();
create trigger quote_share_put_forward_anew AFTER INSERT ON quote_share REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION quote_is_put_forward_anew();
create trigger quote_share_two_sides BEFORE INSERT OR UPDATE ON quote_share FOR EACH ROW
    WHEN (asking_doer() IS NOT NULL) EXECUTE FUNCTION keep_two_sides('member_id');

create policy administrator_keeps on quote_share for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on quote_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_reads on quote_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy joint_is_read on quote_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (quote_id IN (select asking_joint_quotes())));
create policy leader_reads on quote_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_share.cooperative_id AND q.id = quote_share.quote_id
      AND (q.member_id IN (select asking_members())))));
create policy leader_says on quote_share for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_share.cooperative_id AND q.id = quote_share.quote_id
      AND (q.member_id IN (select asking_members())) AND q.number IS NULL)));
create policy leader_takes_back on quote_share for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_share.cooperative_id AND q.id = quote_share.quote_id
      AND (q.member_id IN (select asking_members())) AND q.number IS NULL)));
create policy own_name_insert on quote_share as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR agreed_by IS NULL OR agreed_by = ((select asking_person())));
create policy owner_sees_all on quote_share for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on quote_share to gilde_app;
grant update (agreed_revision, agreed_by, signed_on) on quote_share to gilde_app;
