/** What was said of it that a member stops, for who may end the membership: and whether they are the second of two. */
import { Notice } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { checkEndByTwo } from '../end-by-two.ts'
import { leavingOf } from '../leaving.db.ts'
import { whoCanSee } from '../leaving-second.db.ts'
import type { Leaving } from '../leaving.ts'

/** What was said; undefined when nobody said it, or it was taken back. */
export async function saidToStop(visit: CooperativeVisit, memberId: Id<'member'>, name: string) {
  const leaving = await visit.read((tx) => leavingOf(tx, visit.cooperative.id, memberId))
  if (!leaving) return undefined
  const { lastDay, saidHow, saidBy } = leaving
  const writtenBy = saidHow === 'self' ? undefined : (saidBy ?? visit.text.guidance.someone)
  return { lastDay, writtenBy, waits: await waitsForAnother(visit, leaving, name) }
}

/** Why whoever asks cannot end it, and who can say that it is right; undefined when they can. */
export async function waitsForAnother(visit: CooperativeVisit, leaving: Leaving, name: string) {
  const waits = await visit.read(async (tx) => {
    const byTwo = await checkEndByTwo(tx, visit.actor, leaving, leaving.lastDay, visit.now)
    if (byTwo.ok || byTwo.reason === 'end-not-said' || byTwo.reason === 'end-said-otherwise') return undefined
    return { why: byTwo.reason, names: await whoCanSee(tx, leaving.id) }
  })
  if (!waits) return undefined
  const words = visit.text.leavingSecond.waits
  const { why, names } = waits
  return (
    <Notice tone="doubt" title={words.title}>
      {why === 'asked-by-you' ? words.wroteIt({ name }) : visit.text.form.secondYes.refusals[why]()}{' '}
      {names.length === 0 ? words.nobody : words.who({ names: [...names] })}
    </Notice>
  )
}
