/** What the shop window brings to the first page. */
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { memberOfPerson } from '../../members/index.ts'
import { shopRequestsOf } from '../shop-request.db.ts'
import { addresses } from './addresses.ts'

/** What strangers asked a member, who did nothing with it yet. */
export const shopRequestTasks: TaskBlock = {
  may: 'shop-page.keep',
  order: 195,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const requests = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member ? shopRequestsOf(tx, cooperativeId, member.id, { waiting: true }) : []
    })
    const text = visit.text.shopWindow.requests
    return requests.map(({ id, name, offer }): ToDo => ({
      kind: 'shop-request',
      waits: 'customer',
      href: addresses.request(visit.cooperative.slug, id),
      title: text.task({ name }),
      detail: offer?.name ?? text.list.other,
    }))
  },
}
