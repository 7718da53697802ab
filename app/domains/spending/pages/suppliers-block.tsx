import type { Tx } from '../../../platform/database.ts'
import { Heading, Link, Paragraph, Stack, type Task } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { addDays } from '../../../values/day.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { amSecondTo } from '../../people/index.ts'
import { askedInWords } from './limit-answer.tsx'
import { suppliersOf } from '../supplier.db.ts'
import { askedLimit, spendingLimit } from '../spending-limit.db.ts'
import { supplierInvoices } from '../supplier-invoice.db.ts'

/** So many days beforehand an invoice is said to be due. */
const DAYS_BEFORE = 7

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

/** A higher limit that somebody else asked for, when this visitor can say yes to it. */
export const limitToConfirmBlock: TaskBlock = {
  may: 'spending-limit.answer',
  order: 207,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const asked = await visit.read(async (tx) => {
      const found = await askedLimit(tx, id)
      return found && (await amSecondTo(tx, visit.actor, found.by, visit.now)) ? found : undefined
    })
    if (!asked) return []
    const { task } = visit.text.suppliers.limit
    return [{ href: paths.askedSpendingLimit(slug), title: task, detail: askedInWords(visit, asked) }]
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
  for (const one of await suppliersOf(tx, id)) {
    if (one.newIbanBy === null || !(await amSecondTo(tx, visit.actor, one.newIbanBy, visit.now))) continue
    const title = words.iban({ supplier: one.name })
    tasks.push({ href: paths.supplier(slug, one.id), title, detail: words.ibanDetail })
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
