/** What the database refuses of the week on paper, and of the public page of a business. */
import type { Guard } from './guards.tries.ts'

const OF_NOBODY = `offers = jsonb_build_array(jsonb_build_object('photo', gen_random_uuid()))`
const SETTLED = `settled_by = :Carla, settled_at = '2027-01-01'`

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
  },
  {
    guard: 'keep_paper_scan',
    sentence: 'who settles a scan says so once, in the own name',
    as: 'anna',
    tries: `update paper_scan set ${SETTLED} where member_id = :anna`,
  },
]
