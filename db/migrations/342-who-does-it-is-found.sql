-- Searching the board finds who does it as work as well, and what somebody put there by their name. See docs/decisions/0040.

create or replace function help_by_words(typed text, words text[], of_kind text, any_word boolean) returns table (id uuid, likeness integer)
  language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = '0.51' as $$
declare
  here constant uuid := asking_cooperative();
  asked tsquery;
  same text;
  one tsquery;
  named uuid[];
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  foreach same in array words loop
    one := replace(plainto_tsquery('dutch', same)::text, '&', '|')::tsquery;
    if numnode(one) > 0 then
      asked := case when asked is null then one when any_word then asked || one else asked && one end;
    end if;
  end loop;
  -- By name only what was typed to search, never the words of an ask.
  if not any_word and length(typed) >= 3 then
    named := array(select m.id from member m where m.cooperative_id = here
      and position(' ' || lower(typed) in ' ' || lower(m.name)) > 0);
  end if;
  return query
    with exact as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and to_tsvector('dutch', p.skill || ' ' || p.what) @@ asked
      order by p.said_at desc, p.id desc limit 100),
    of_named as (
      select p.id from help_post p
      where p.cooperative_id = here and p.member_id = any (named) and p.closed_at is null and (of_kind is null or p.kind = of_kind)
      order by p.said_at desc, p.id desc limit 100),
    found as (select e.id from exact e union select n.id from of_named n),
    alike as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and lower(typed) operator(trigram.<%) lower(p.skill || ' ' || p.what) and (select count(*) from found) < 20
      order by p.said_at desc, p.id desc limit 100)
    select f.id, 2 from found f
    union all select a.id, 1 from alike a where a.id not in (select f.id from found f);
end
$$;

-- Who does as work what the words say: by the name and the trade of their business, and by what they show to everybody in the shop
-- window; a line for each member, with which of those says it. Of a business no more than its customers read.
create function businesses_by_words(typed text, words text[], any_word boolean, on_day date)
  returns table (business_id uuid, trade_name text, member_id uuid, member text, slug text, found_in text, said text)
  language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = '0.51' as $$
declare
  here constant uuid := asking_cooperative();
  stems text[];
  all_stems text[] := '{}';
  patterns text[] := '{}';
  same text;
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  -- Of each word its stem and those that mean the same: a piece of a longer word is enough, as "schilder" of "schilderwerk".
  foreach same in array words loop
    stems := array(select s from unnest(tsvector_to_array(to_tsvector('dutch', same))) s where length(s) >= 4);
    if cardinality(stems) > 0 then
      all_stems := all_stems || stems;
      patterns := patterns || array_to_string(stems, '|');
    end if;
  end loop;
  if cardinality(patterns) = 0 then
    return;
  end if;
  return query
    with lines as (
      select b.id, 1 as place, 'trade' as found_in, b.trade as said from business b where b.cooperative_id = here and b.trade <> ''
      union all select b.id, 2, 'name', b.trade_name from business b where b.cooperative_id = here
      union all select w.business_id, 3, 'offer', o ->> 'name' from shop_window w, jsonb_array_elements(w.offers) o
        where w.cooperative_id = here
      union all select w.business_id, 4, 'page', w.words from shop_window w where w.cooperative_id = here),
    whole as (select l.id, lower(string_agg(l.said, ' ')) as hay from lines l group by l.id),
    fits as (
      select w.id from whole w
      where case when any_word then w.hay ~ array_to_string(patterns, '|')
          else (select bool_and(w.hay ~ p) from unnest(patterns) p) end
        or not any_word and lower(typed) operator(trigram.<%) w.hay)
    select b.id, b.trade_name, m.id, m.name, w.slug, l.found_in, left(l.said, 120)
    from fits f
    join business b on b.cooperative_id = here and b.id = f.id and (b.ended_on is null or b.ended_on > on_day)
    join member_business mb on mb.cooperative_id = here and mb.business_id = b.id and mb.since <= on_day
      and (mb.until is null or mb.until > on_day)
    join member m on m.cooperative_id = here and m.id = mb.member_id and (m.left_on is null or m.left_on > on_day)
    left join shop_window w on w.cooperative_id = here and w.business_id = b.id
    cross join lateral (select o.found_in, o.said from lines o where o.id = f.id
      order by lower(o.said) ~ array_to_string(all_stems, '|') desc, o.place limit 1) l
    order by b.trade_name, m.name limit 20;
end
$$;
revoke all on function businesses_by_words(text, text[], boolean, date) from public;
grant execute on function businesses_by_words(text, text[], boolean, date) to gilde_app;
