import { isShut, whoCanConfirmMe } from '../../../platform/own-hands.db.ts'
import { Notice, Paragraph } from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/**
 * For whom the office gave their way in and nobody else confirmed it: what stays shut, whom to call, and on which
 * number.
 *
 * @param phoneOf the number of the co-operative; empty when it has none
 */
export const notInOwnHandsBlock = (phoneOf: (visit: CooperativeVisit) => Promise<string>): HomeBlock => ({
  may: 'home.read',
  order: 40,
  async load(visit) {
    const names = await visit.read(async (tx) =>
      (await isShut(tx, visit.actor, visit.now.at)) ? whoCanConfirmMe(tx) : undefined,
    )
    if (!names) return null
    const words = visit.text.form.notInOwnHands
    const holds = visit.may('own-work.read') || visit.may('shared.read') || visit.may('client.read')
    if (!holds) return null
    return (
      <Notice title={words.title}>
        <Paragraph>{words.why}</Paragraph>
        <Paragraph>{words.whatNow(names, await phoneOf(visit))}</Paragraph>
      </Notice>
    )
  },
})
