/** What the database refuses of the week on paper, and of the public page of a business. */
import type { Guard } from './guards.tries.ts'

const A_PHOTO = `jsonb_build_array(jsonb_build_object('photo', gen_random_uuid()))`
const OF_NOBODY = `offers = ${A_PHOTO}`
const ANOTHER = `(select id from business where cooperative_id = :here and trade_name = 'Nog een winkel')`
const SETTLED = `settled_by = :Carla, settled_at = '2027-01-01'`

const THROWN = `member_id = null, content = null, thrown_why = 'fout', thrown_at = '2027-01-01'`

export const WEEK_GUARDS: readonly Guard[] = [
  {
    guard: 'offers_name_own_photos',
    sentence: 'an offer names a photo that is not of its business',
    as: 'anna',
    tries: `update shop_page set ${OF_NOBODY}`,
  },
  {
    guard: 'offers_name_own_photos',
    sentence: 'an offer names a photo that is not of its business',
    of: 'shop_window',
    as: 'anna',
    tries: `update shop_window set ${OF_NOBODY} where member_id = :anna`,
  },
  {
    guard: 'keep_paper_week',
    sentence: 'everybody says in their own name what stands on paper',
    as: 'anna',
    tries: 'update paper_week set money = true, set_by = :Greet where member_id = :anna',
  },
  {
    guard: 'keep_paper_week',
    sentence: 'the member says whether this stands on paper',
    as: 'greet',
    tries: 'update paper_week set appointments = true, set_by = :Greet where member_id = :anna',
  },
  {
    guard: 'keep_paper_scan',
    sentence: 'a scan is never another picture',
    as: 'anna',
    tries: `update paper_scan set content = 'png' where member_id = :anna`,
  },
  {
    guard: 'keep_paper_scan',
    sentence: 'it is known whose page this is',
    first: `update paper_scan set ${SETTLED} where member_id = :anna`,
    as: 'carla',
    tries: 'update paper_scan set member_id = :piet where member_id = :anna',
    otherwise: /foreign key/,
  },
  {
    guard: 'keep_paper_scan',
    sentence: 'who settles a scan says so once, in the own name',
    as: 'anna',
    tries: `update paper_scan set ${SETTLED} where member_id = :anna`,
  },
  {
    guard: 'keep_paper_scan',
    sentence: 'who throws a page away says so in the own name',
    first: `update paper_scan set scanned_by = :Greet where member_id = :anna; delete from paper_call`,
    as: 'carla',
    tries: `update paper_scan set ${THROWN}, thrown_by = :Greet where member_id = :anna`,
  },
  {
    guard: 'keep_paper_scan',
    sentence: 'only a page of nobody is thrown away',
    first: `delete from paper_call`,
    as: 'carla',
    tries: `update paper_scan set ${THROWN}, thrown_by = :Carla where member_id = :anna`,
  },
  {
    guard: 'keep_paper_scan',
    sentence: 'a page that was thrown away stays so',
    first: `delete from paper_call;
      update paper_scan set scanned_by = :Greet, sha256 = sha256('blad') where member_id = :anna;
      update paper_scan set ${THROWN}, thrown_by = :Carla where sha256 = sha256('blad')`,
    as: 'carla',
    tries: `update paper_scan set thrown_why = 'anders' where sha256 = sha256('blad')`,
  },
  {
    guard: 'offers_name_own_photos',
    sentence: 'an offer names a photo that is not of its business',
    of: 'shop_page, the first time',
    first: `insert into business values (:here, gen_random_uuid(), 'Nog een winkel', '', '2020-01-01', null);
      insert into member_business select :here, :anna, ${ANOTHER}, '2020-01-01', null`,
    as: 'anna',
    tries: `insert into shop_page (cooperative_id, business_id, slug, name, words, area, serves, offers, kept_at,
        kept_by)
      values (:here, ${ANOTHER}, 'nog-een', 'Nog een', 'Taart.', '', 'people', ${A_PHOTO}, at_now(), :Anna)`,
  },
  {
    guard: 'offers_name_own_photos',
    sentence: 'an offer names a photo that is not of its business',
    of: 'shop_window, the first time',
    first: 'delete from shop_window where member_id = :anna',
    as: 'anna',
    tries: `insert into shop_window (cooperative_id, business_id, slug, member_id, name, words, area, serves, offers,
        vat_mode, published_at, published_by)
      select cooperative_id, business_id, slug, :anna, name, words, area, serves, ${A_PHOTO}, 'normal', at_now(), :Anna
      from shop_page`,
  },
  {
    guard: 'keep_paper_week',
    sentence: 'the member says whether this stands on paper',
    of: 'paper_week, the first time',
    first: 'delete from paper_week where member_id = :anna',
    as: 'greet',
    tries: 'insert into paper_week values (:here, :anna, true, true, false, :Greet, at_now())',
  },
]
