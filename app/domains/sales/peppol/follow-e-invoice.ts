import type { AccessPoint } from '../../../platform/access-point.ts'
import type { JobActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { peppolAccountOf } from './account.db.ts'
import type { NetworkNeeds } from './network-needs.ts'
import { note } from './send-e-invoice.ts'
import { answeredSending, sendingById } from './sending.db.ts'

/** More answers than this at once are for the next look. */
const MOST = 100

/**
 * Asks what came of an e-invoice that was handed in. All answers that wait are kept, each before it is taken away; when
 * none is about this one, its proof of arrival is looked for.
 *
 * @throws AccessPointSilent when nothing comes back: it is asked again
 */
export async function followEInvoice(
  needs: NetworkNeeds,
  actor: JobActor,
  sendingId: Id<'e-invoice-sending'>,
): Promise<void> {
  const { database, network } = needs
  const { cooperativeId } = actor
  const sendingNow = () => database.read(actor, (tx) => sendingById({ tx, cooperativeId }, sendingId))
  if ((await sendingNow())?.state !== 'underway') return
  const account = await database.read(actor, (tx) => peppolAccountOf(tx, cooperativeId))
  const point = account && network?.connect(account)
  if (point) await keepAnswers(needs, actor, point)
  const sending = await sendingNow()
  if (sending?.state !== 'underway') return
  const arrived = point && sending.submission ? await point.hasArrived(sending.submission) : false
  await note(needs, actor, sendingId, { came: arrived ? 'delivered' : 'waits' })
}

async function keepAnswers(needs: NetworkNeeds, actor: JobActor, point: AccessPoint): Promise<void> {
  const { cooperativeId } = actor
  for (let at = 0; at < MOST; at++) {
    const answer = await point.nextAnswer()
    if (!answer) return
    const { about, words } = answer
    if (about && about.came !== 'underway') {
      const sending = await needs.database.read(actor, (tx) => answeredSending({ tx, cooperativeId }, about))
      const { came, submission } = about
      if (sending)
        await note(needs, actor, sending.id, { came, submission, words: came === 'refused' ? words : '' })
    }
    await point.takeAway(answer.id)
  }
}
