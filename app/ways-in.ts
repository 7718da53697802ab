/** The ways in for who belongs nowhere yet: co-operatives that take applications, or show what their members make. */
import { allCooperatives } from './domains/cooperative/index.ts'
import { takesApplications } from './domains/joining/index.ts'
import type { WayIn } from './domains/people/index.ts'
import { showsMembers } from './domains/shop-window/index.ts'
import type { Database } from './platform/database.ts'
import { paths } from './web/paths.ts'

/** More than these are found by who looks for one; the first page stays one. */
const SHOWN = 30

/** Those of this installation, by address; each switched it on itself, and nothing else of them is told. */
export async function waysIn(database: Database): Promise<readonly WayIn[]> {
  return database.read({ kind: 'operator' }, async (tx) => {
    const ways: WayIn[] = []
    for (const { id, slug, legalName: name } of (await allCooperatives(tx)).slice(0, SHOWN)) {
      const apply = (await takesApplications(tx, id)) ? paths.apply(slug) : undefined
      const shop = (await showsMembers(tx, id)) ? paths.shopFront(slug) : undefined
      if (apply !== undefined || shop !== undefined) ways.push({ name, apply, shop })
    }
    return ways
  })
}
