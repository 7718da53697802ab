CREATE OR REPLACE FUNCTION public.businesses_by_words(typed text, words text[], any_word boolean, on_day date)
 RETURNS TABLE(business_id uuid, trade_name text, member_id uuid, member text, slug text, found_in text, said text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "pg_trgm.word_similarity_threshold" TO '0.51'
AS $function$
declare
  here constant uuid := asking_cooperative();
  patterns constant text[] := parts_of_words(words);
  pieces constant text[] := pieces_of_words(words);
  telling constant text := telling_words(typed);
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
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
    -- Typing mistakes are forgiven in the few words of a name, a trade and what is sold, not in all that a page tells.
    whole as (
      select l.id, lower(string_agg(l.said, ' ')) as hay,
        lower(string_agg(l.said, ' ') filter (where l.found_in <> 'page')) as in_short
      from lines l group by l.id),
    fits as (
      select w.id from whole w
      -- A piece is looked for first: where it begins or ends in its word is dear to see, and most have not even the piece.
      where case when any_word then w.hay ~ any (pieces) and w.hay ~ any (patterns)
          else w.hay ~ all (pieces) and w.hay ~ all (patterns) end
        or not any_word and telling operator(trigram.<%) w.in_short
          and trigram.strict_word_similarity(telling, w.in_short) >= 0.4)
    select b.id, b.trade_name, m.id, m.name, w.slug, l.found_in, left(l.said, 120)
    from fits f
    join business b on b.cooperative_id = here and b.id = f.id and not is_gone_on(b.ended_on, on_day)
    join member_business mb on mb.cooperative_id = here and mb.business_id = b.id and mb.since <= on_day
      and not is_gone_on(mb.until, on_day)
    join member m on m.cooperative_id = here and m.id = mb.member_id and not is_gone_on(m.left_on, on_day)
    left join shop_window w on w.cooperative_id = here and w.business_id = b.id
    cross join lateral (select o.found_in, o.said from lines o where o.id = f.id
      order by lower(o.said) ~ array_to_string(patterns, '|') desc, o.place limit 1) l
    order by b.trade_name, m.name limit 20;
end
$function$
