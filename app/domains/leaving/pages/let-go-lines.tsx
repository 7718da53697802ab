import { Notice } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { LET_GO_KINDS, type LetGoKind } from '../../members/index.ts'
import { LETTING_GO } from '../end-membership-whole.ts'
import type { StandingKind } from '../road.ts'

/** What ends with a membership, as numbers: before it is ended. */
export async function letGoLines(visit: CooperativeVisit, memberId: Id<'member'>) {
  const { letGo } = visit.text.leaving
  const counts = await letGoCounts(visit, memberId)
  const lines = LET_GO_KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0
    return count > 0 ? [letGo.kinds[kind]({ count })] : []
  })
  if (lines.length === 0) return null
  return (
    <Notice tone="doubt" title={letGo.title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** How many of each kind end with it. */
export async function letGoCounts(visit: CooperativeVisit, memberId: Id<'member'>) {
  const leaves = { cooperativeId: visit.cooperative.id, memberId }
  const counts: Partial<Record<StandingKind | LetGoKind, number>> = {}
  await visit.read(async (tx) => {
    for (const one of LETTING_GO) Object.assign(counts, await one.count(tx, leaves, visit.now))
  })
  return counts
}
