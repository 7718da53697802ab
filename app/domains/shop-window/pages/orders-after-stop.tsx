/** That a page goes on taking orders after the permission stopped: to the member with the button, and to who helps. */
import { Button, Form, Notice, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { readAlsoBy, type TaskBlock, type ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { ordersAfterStop, type OrdersAfterStop } from '../load-orders-after-stop.ts'
import { addresses } from './addresses.ts'

/** On the own page of the shop window. */
export function TakesOrdersAfterStop({ visit, of }: { visit: CooperativeVisit; of: OrdersAfterStop }) {
  const words = visit.text.shopWindow.orders.afterStop
  return (
    <Notice tone="doubt">
      <Paragraph>{words.own({ day: formatDay(of.permittedUntil, visit.language) })}</Paragraph>
      {visit.may('shop-page.keep') && (
        <Form
          action={addresses.stopOrders(visit.cooperative.slug, of.businessId)}
          commandId={freshCommandId(visit)}
          label={words.stop}
        >
          <Button>{words.stop}</Button>
        </Form>
      )}
    </Notice>
  )
}

/** For the member: it stands with the permission, on top. */
export const ownOrdersAfterStop: TaskBlock = {
  may: 'shop-page.keep',
  inOwnHands: true,
  order: 190,
  async tasks(reader) {
    const { cooperativeId, personId } = reader.actor
    const found = await reader.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member ? ordersAfterStop(tx, cooperativeId, reader.now.today, member.id) : []
    })
    const words = reader.text.shopWindow.orders.afterStop
    return found.map(({ name, permittedUntil }): ToDo =>
      readAlsoBy('permissions.follow', {
        kind: 'own-permission',
        href: paths.ownShopWindow(reader.cooperative.slug),
        title: words.task({ name }),
        detail: words.taskDetail({ day: formatDay(permittedUntil, reader.language) }),
      }),
    )
  },
}

/** For who guides members. */
export const ordersAfterStopOfOthers: TaskBlock = {
  may: 'guidance.guide',
  order: 216,
  async tasks(reader) {
    const { cooperativeId, personId } = reader.actor
    const found = await reader.read((tx) => ordersAfterStop(tx, cooperativeId, reader.now.today))
    const words = reader.text.shopWindow.orders.afterStop
    return found
      .filter((one) => one.personId !== personId)
      .map(({ memberId, member, firstName, permittedUntil }) => ({
        kind: 'permission-orders' as const,
        href: paths.member(reader.cooperative.slug, memberId),
        title: words.about({ name: member }),
        detail: words.aboutDetail({
          name: firstName,
          day: formatDay(permittedUntil, reader.language),
        }),
      }))
  },
}
