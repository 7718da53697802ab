-- A photo that came with such a word, without what the phone wrote beside the picture. Never changes.
create table thing_photo (
  cooperative_id uuid not null,
  id uuid not null,
  word_id uuid not null,
  place smallint not null,
  name text not null,
  media_type text not null,
  sha256 bytea not null,
  content bytea not null,
  constraint thing_photo_pkey PRIMARY KEY (cooperative_id, id),
  constraint thing_photo_cooperative_id_word_id_place_key UNIQUE (cooperative_id, word_id, place),
  constraint thing_photo_cooperative_id_word_id_fkey FOREIGN KEY (cooperative_id, word_id)
      REFERENCES thing_word(cooperative_id, id),
  constraint thing_photo_content_check CHECK (length(content) >= 1 AND length(content) <= 10485760),
  constraint thing_photo_media_type_check CHECK (media_type = ANY (ARRAY['image/jpeg', 'image/png', 'image/webp'])),
  constraint thing_photo_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint thing_photo_place_check CHECK (place >= 1 AND place <= 4),
  constraint thing_photo_sha256_check CHECK (length(sha256) = 32)
);

create trigger thing_photo_never_changes BEFORE DELETE OR UPDATE ON thing_photo FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy own_hand_insert on thing_photo as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on thing_photo for all to gilde_owner
  using (true)
  with check (true);
create policy who_said_adds on thing_photo for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM thing_word w
  WHERE w.cooperative_id = thing_photo.cooperative_id AND w.id = thing_photo.word_id
      AND w.said_by = ((select asking_person())))));
create policy with_word on thing_photo for select to public
  using ((EXISTS ( SELECT
   FROM thing_word w
  WHERE w.cooperative_id = thing_photo.cooperative_id AND w.id = thing_photo.word_id)));

grant insert, select on thing_photo to gilde_app;
