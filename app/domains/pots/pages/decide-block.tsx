import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { amSecondTo } from '../../people/index.ts'
import { isComplete } from '../scheme-check.ts'
import { readDraft } from '../scheme-stored.ts'
import { versionsOf, type VersionRow } from '../schemes.db.ts'

/**
 * The drafts of schemes on which this visitor of the board can decide: somebody else wrote them, and no number in them
 * is open. Left out when there is none.
 */
export const schemeToDecideBlock: TaskBlock = {
  may: 'scheme.edit',
  order: 205,
  async tasks(visit) {
    const drafts = await visit.read((tx) => toDecide(tx, visit))
    return drafts.map((draft) => taskOf(visit, draft))
  },
}

async function toDecide(tx: Tx, visit: Reader): Promise<VersionRow[]> {
  const mine: VersionRow[] = []
  for (const version of await versionsOf(tx, visit.cooperative.id)) {
    if (version.state !== 'draft' || !isComplete(readDraft(version.rules))) continue
    if (await amSecondTo(tx, visit.actor, version.drafted_by_id, visit.now)) mine.push(version)
  }
  return mine
}

function taskOf(visit: Reader, draft: VersionRow): ToDo {
  const words = visit.text.schemePages.home
  const day = formatDay(dayOf(draft.drafted_at), visit.language)
  return {
    kind: 'scheme',
    href: paths.schemeVersion(visit.cooperative.slug, draft.id),
    title: words.task(draft.scheme_name),
    detail: words.detail({ name: draft.drafted_by ?? '…', day }),
  }
}
