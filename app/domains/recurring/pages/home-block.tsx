import { readAlsoBy, type TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { plansListed } from '../plan.db.ts'
import { cameOf } from './plan-page.tsx'

/** Drafts that a plan could not make, with the reason. Those that it made stand with the invoices. */
export const recurringBlock: TaskBlock = {
  may: 'own-work.read',
  order: 195,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const plans = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member ? plansListed(tx, cooperativeId, member.id) : []
    })
    return plans.flatMap(({ plan, turns, customerName: customer }) => {
      const refused = turns.find((turn) => turn.refused !== null && turn.refused !== 'paused')
      if (plan.state !== 'running' || !refused) return []
      const href = paths.recurringPlan(visit.cooperative.slug, plan.id)
      const title = visit.text.recurring.home.refused({ customer })
      return [
        readAlsoBy('invoice.approve', { kind: 'recurring', href, title, detail: cameOf(visit, refused) }),
      ]
    })
  },
}
