import { formatEuro } from '../../../values/format.ts'
import { abs, sum } from '../../../values/money.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { owedByCustomers } from '../refunds.db.ts'
import { paymentsToBook } from '../online/payment.db.ts'

/** What customers paid online and is to be booked. Left out when there is nothing. */
export const onlineBlock: TaskBlock = {
  may: 'online-payments.book',
  order: 208,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const toBook = await visit.read((tx) => paymentsToBook(tx, id))
    const owing = await visit.read((tx) => owedByCustomers(tx, id))
    if (toBook.length + owing.length === 0) return []
    const words = visit.text.onlinePayments.office
    const told = owing.map((one) => ({
      kind: 'online' as const,
      href: paths.onlinePayments(slug),
      title: words.owing({ ...one, amount: formatEuro(one.amount, visit.language) }),
      count: 1,
    }))
    if (toBook.length === 0) return told
    const amounts = toBook.map((one) => abs(one.came - one.went - one.bookedOnInvoice - one.bookedOverpaid))
    return [
      {
        kind: 'online',
        href: paths.onlinePayments(slug),
        title: words.book({ count: toBook.length }),
        detail: formatEuro(sum(amounts), visit.language),
        count: toBook.length,
      },
      ...told,
    ]
  },
}
