import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { sheetById } from '../sheet.db.ts'
import { addresses } from './addresses.ts'

/**
 * Who scans the code of a page and signed in, comes to what it is about: the member to their first page, who prints to
 * the page of that member. Anybody else finds nothing here.
 */
export async function openSheet(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const found = await visit.read(async (tx) => {
    const sheet = await sheetById(tx, id, visit.id<'paper-sheet'>('sheet'))
    return sheet && (await memberById(tx, id, sheet.memberId))
  })
  if (!found) throw new NothingHere('no such page')
  if (found.personId === visit.actor.personId) return redirect(paths.home(slug))
  return redirect(addresses.ofMember(slug, found.id))
}
