import { appliedWithAddress, isShut, whoCanConfirmMe } from '../../../platform/own-hands.db.ts'
import { Notice, Paragraph } from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { isOnBehalf, rolesThatWait, type CooperativeVisit } from '../../../web/visit.ts'

/**
 * For whom the office gave their way in and nobody else confirmed it: what stays shut of their own, which task
 * waits, whom to call, and on which number.
 *
 * @param phoneOf the number of the co-operative; empty when it has none
 * @param waitingOf how many statements wait behind what is shut
 */
export const notInOwnHandsBlock = (
  phoneOf: (visit: CooperativeVisit) => Promise<string>,
  waitingOf: (visit: CooperativeVisit) => Promise<number>,
): HomeBlock => ({
  may: 'home.read',
  order: 40,
  async load(visit) {
    if (isOnBehalf(visit)) {
      const { title, body } = visit.text.form.byOwnHand
      return <Notice title={title}>{body(visit.signedIn?.behalf?.name ?? '')}</Notice>
    }
    const waiting = rolesThatWait(visit).length > 0
    const { shut, names, applied } = await visit.read(async (tx) => ({
      shut: ownToShut(visit) && (await isShut(tx, visit.actor, visit.now.at)),
      names: await whoCanConfirmMe(tx),
      applied: await appliedWithAddress(tx, visit.actor.personId),
    }))
    if (!shut && !waiting) return null
    const words = visit.text.form.notInOwnHands
    const statements = shut ? await waitingOf(visit) : 0
    return (
      <Notice title={words.title}>
        {shut && <Paragraph>{applied ? words.whyApplied : words.why}</Paragraph>}
        {statements > 0 && <Paragraph>{words.behind({ statements })}</Paragraph>}
        {waiting && <Paragraph>{words.whyTask}</Paragraph>}
        <Paragraph>{words.whatNow(names, await phoneOf(visit))}</Paragraph>
      </Notice>
    )
  },
})

/** Whether there is anything here that is promised to be read by the visitor alone. */
function ownToShut({ may }: CooperativeVisit): boolean {
  return may('own-work.read') || may('shared.read') || may('client.read')
}
