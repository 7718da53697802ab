import type { Tx } from '../../../platform/database.ts'
import { Heading, Link, Paragraph, Stack, type Task } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { addDays } from '../../../values/day.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { checkNotOwn } from '../../books/index.ts'
import { amSecondTo } from '../../people/index.ts'
import { unpaidCosts } from '../job-cost.db.ts'
import { suppliersOf } from '../supplier.db.ts'
import { spendingLimit, supplierInvoices } from '../supplier-invoice.db.ts'
import { waitingCosts } from '../waiting-cost.db.ts'

/** So many days beforehand an invoice is said to be due. */
const DAYS_BEFORE = 7

/** What was paid by card stands on a statement within so many days; after that somebody looks. */
const DAYS_AT_SHOP = 7

/** Invoices of suppliers that wait for this visitor, accounts to confirm, and what is to be paid within a week. */
export const suppliersBlock: TaskBlock = {
  may: 'supplier-invoice.enter',
  order: 208,
  tasks: (visit) => visit.read((tx) => tasksOf(tx, visit)),
}

/** For the board: up to which amount one person may book the invoice of a supplier, and the way to change it. */
export const spendingLimitBlock: HomeBlock = {
  may: 'spending-limit.set',
  order: 900,
  async load(visit) {
    const limit = await visit.read((tx) => spendingLimit(tx, visit.cooperative.id))
    const words = visit.text.suppliers.limit
    return (
      <Stack key="spending-limit">
        <Heading level={2}>{words.title}</Heading>
        <Paragraph>{words.now({ amount: formatEuro(limit, visit.language) })}</Paragraph>
        <Link href={paths.spendingLimit(visit.cooperative.slug)} roomy>
          {words.change}
        </Link>
      </Stack>
    )
  },
}

async function tasksOf(tx: Tx, visit: CooperativeVisit): Promise<Task[]> {
  const { id, slug } = visit.cooperative
  const words = visit.text.suppliers.home
  const tasks: Task[] = []
  for (const one of await supplierInvoices(tx, id, 'waiting')) {
    if (!(await amSecondTo(tx, visit.actor, one.enteredBy, visit.now))) continue
    const amount = formatEuro(one.total, visit.language)
    const title = words.approve({ supplier: one.supplier, amount })
    tasks.push({ href: paths.supplierInvoice(slug, one.id), title, detail: words.approveDetail })
  }
  for (const one of await waitingCosts(tx, id)) {
    if (!(await amSecondTo(tx, visit.actor, one.askedBy, visit.now))) continue
    if (!(await checkNotOwn(tx, visit.actor, [one.memberId])).ok) continue
    const asked = visit.text.unusualCosts.home
    const title = asked.approve({ supplier: one.supplier, amount: formatEuro(one.total, visit.language) })
    tasks.push({ href: paths.cost(slug, one.id), title, detail: asked.approveDetail({ name: one.askedByName }) })
  }
  for (const one of await suppliersOf(tx, id)) {
    if (one.newIbanBy === null || !(await amSecondTo(tx, visit.actor, one.newIbanBy, visit.now))) continue
    const title = words.iban({ supplier: one.name })
    tasks.push({ href: paths.supplier(slug, one.id), title, detail: words.ibanDetail })
  }
  const atShops = (await unpaidCosts(tx, id)).filter(
    ({ paidBy, spentOn }) => paidBy === 'cooperative' && spentOn <= addDays(visit.now.today, -DAYS_AT_SHOP),
  )
  if (atShops.length > 0) {
    const open = visit.text.creditors.home
    const title = open.title({ count: atShops.length })
    tasks.push({ href: paths.creditors(slug), title, detail: open.detail })
  }
  const soon = addDays(visit.now.today, DAYS_BEFORE)
  const due = (await supplierInvoices(tx, id, 'open')).filter((one) => one.total > 0n && one.dueOn <= soon)
  const [first] = due
  if (first) {
    const detail = words.dueDetail({ supplier: first.supplier, day: formatDay(first.dueOn, visit.language) })
    tasks.push({
      href: paths.supplierInvoices(slug),
      title: words.due({ count: due.length }),
      detail,
      by: first.dueOn,
    })
  }
  return tasks
}
