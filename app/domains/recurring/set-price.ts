import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, day, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { priceInPlace } from '../sales/index.ts'
import { ownPlan } from './lock-own-plan.ts'
import { keepPrice } from './plan.db.ts'
import { priceOn } from './plan.ts'
import { turnContent } from './turn-content.ts'

/**
 * Says what a plan asks from a day on (today or later): a price for each line as it stands on that day, in cents.
 * What was made before keeps its price. From then on the invoices are put forward in the name of who says this.
 */
export const setPrice = command({
  name: 'recurring.set-price',
  about: ({ planId }) => planId,
  may: 'recurring.keep',
  input: z.object({
    planId: id<'recurring-plan'>(),
    fromDay: day(),
    prices: z.array(cents()).min(1).max(100).readonly(),
  }),
  async run(tx, actor: PersonActor, { planId, fromDay, prices }, now) {
    const found = await ownPlan(tx, actor, planId)
    if (!found.ok) return found
    const { plan, customerLanguage } = found.value
    if (fromDay < now.today) return refuse('price-in-the-past')
    const before = priceOn(found.value.prices, fromDay)
    if (before?.lines.length !== prices.length) return refuse('plan-changed')
    const lines = before.lines.map((line, place) => ({ ...line, unitPrice: prices[place]! }))
    const content = turnContent(plan, lines, fromDay, customerLanguage)
    const priced = await priceInPlace(tx, actor, content, now.today)
    if (!priced.ok) return priced
    const price = { fromDay, lines, setBy: actor.personId }
    await keepPrice(tx, actor.cooperativeId, planId, price, now.at)
    return ok(planId)
  },
})
