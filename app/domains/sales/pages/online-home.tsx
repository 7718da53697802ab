import { formatEuro } from '../../../values/format.ts'
import { abs, sum } from '../../../values/money.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { paymentsToBook } from '../online/payment.db.ts'

/** What customers paid online and is to be booked. Left out when there is nothing. */
export const onlineBlock: TaskBlock = {
  may: 'online-payments.book',
  order: 208,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const toBook = await visit.read((tx) => paymentsToBook(tx, id))
    if (toBook.length === 0) return []
    const words = visit.text.onlinePayments.office
    const amounts = toBook.map((one) => abs(one.came - one.went - one.bookedOnInvoice - one.bookedOverpaid))
    return [
      {
        kind: 'online',
        href: paths.onlinePayments(slug),
        title: words.book({ count: toBook.length }),
        detail: formatEuro(sum(amounts), visit.language),
        count: toBook.length,
      },
    ]
  },
}
