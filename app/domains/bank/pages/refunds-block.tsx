import { Heading, Paragraph, Stack, TaskList } from '../../../ui/index.ts'
import { formatEuro, formatIban } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { refundsDue } from '../../sales/index.ts'
import { knownIbans } from '../matching.db.ts'

/** Who gets money back, on which account, and what to do: for the administration. */
export const refundsBlock: HomeBlock = {
  may: 'bank.match',
  order: 225,
  async load(visit) {
    const { cooperativeId } = visit.actor
    const [refunds, ibans] = await visit.read(async (tx) => {
      const due = await refundsDue(tx, cooperativeId)
      return [due, due.length > 0 ? await knownIbans(tx, cooperativeId) : []] as const
    })
    if (refunds.length === 0) return null
    const words = visit.text.bank.refunds
    const euro = (cents: bigint) => formatEuro(cents, visit.language)
    const tasks = refunds.map(({ customerId, customerName, amount, invoices }) => {
      const theirs = ibans.filter((one) => one.customerId === customerId).map(({ iban }) => formatIban(iban))
      return {
        href: paths.invoice(visit.cooperative.slug, invoices[0]!.invoiceId),
        title: words.one({ customer: customerName, amount: euro(amount) }),
        detail: [
          words.invoices(invoices.map(({ number }) => number)),
          theirs.length > 0 ? words.paidFrom(theirs) : words.accountUnknown,
        ].join(' '),
      }
    })
    const all = { count: refunds.length, amount: euro(sum(refunds.map(({ amount }) => amount))) }
    return (
      <Stack gap="small">
        <Heading level={2}>{words.title(all)}</Heading>
        <Paragraph>{words.whatToDo}</Paragraph>
        <TaskList tasks={tasks} limit={5} />
      </Stack>
    )
  },
}
