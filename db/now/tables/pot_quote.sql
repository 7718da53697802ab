-- The quote of a shop that came with a request, as it came. It stands before anybody says yes, and never changes.
create table pot_quote (
  cooperative_id uuid not null,
  request_id uuid not null,
  name text not null,
  media_type text not null,
  sha256 bytea not null,
  content bytea not null,
  stored_at timestamp with time zone not null,
  constraint pot_quote_pkey PRIMARY KEY (cooperative_id, request_id),
  constraint pot_quote_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint pot_quote_content_check CHECK (length(content) >= 1 AND length(content) <= 10485760),
  constraint pot_quote_media_type_check
      CHECK (media_type = ANY (ARRAY['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])),
  constraint pot_quote_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint pot_quote_sha256_check CHECK (length(sha256) = 32)
);

create trigger pot_quote_never_changes BEFORE DELETE OR UPDATE ON pot_quote FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy owner_sees_all on pot_quote for all to gilde_owner
  using (true)
  with check (true);
create policy who_asked_adds on pot_quote for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM pot_request r
  WHERE r.cooperative_id = pot_quote.cooperative_id AND r.id = pot_quote.request_id AND r.closed_at IS NULL
      AND r.asked_by = ((select asking_person())))) AND NOT (EXISTS ( SELECT
   FROM pot_yes y
  WHERE y.cooperative_id = pot_quote.cooperative_id AND y.request_id = pot_quote.request_id)));
create policy with_request on pot_quote for select to public
  using ((EXISTS ( SELECT
   FROM pot_request r
  WHERE r.cooperative_id = pot_quote.cooperative_id AND r.id = pot_quote.request_id)));

grant insert, select on pot_quote to gilde_app;
