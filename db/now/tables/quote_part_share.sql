-- What of each part of a joint quote is of which member, as it was sent, without VAT, in cents: of a part together
-- its net, of a member together their share of the quote.
create table quote_part_share (
  cooperative_id uuid not null,
  quote_id uuid not null,
  part smallint not null,
  member_id uuid not null,
  net bigint not null,
  constraint quote_part_share_pkey PRIMARY KEY (cooperative_id, quote_id, part, member_id),
  constraint quote_part_share_cooperative_id_quote_id_member_id_fkey FOREIGN KEY (cooperative_id, quote_id, member_id)
      REFERENCES quote_share(cooperative_id, quote_id, member_id),
  constraint quote_part_share_cooperative_id_quote_id_part_fkey FOREIGN KEY (cooperative_id, quote_id, part)
      REFERENCES quote_part(cooperative_id, quote_id, part) ON DELETE CASCADE,
  constraint quote_part_share_net_check CHECK (net > 0)
);

create index quote_part_share_by_member on quote_part_share (cooperative_id, member_id);

create trigger quote_part_share_never_changes BEFORE UPDATE ON quote_part_share FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create constraint trigger quote_part_share_whole AFTER INSERT ON quote_part_share DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_part_shares_whole();

create policy administrator_adds on quote_part_share for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy joint_is_read on quote_part_share for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (quote_id IN (select asking_joint_quotes())));
create policy owner_sees_all on quote_part_share for all to gilde_owner
  using (true)
  with check (true);
create policy with_quote on quote_part_share for select to public
  using (((select asking_purpose())) = 'person' AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_part_share.cooperative_id AND q.id = quote_part_share.quote_id)));

grant insert, select on quote_part_share to gilde_app;
