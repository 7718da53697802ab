import type { Tx } from '../../../platform/database.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { addDays } from '../../../values/day.ts'
import { amSecondTo } from '../../people/index.ts'
import { unpaidCosts } from '../cost.db.ts'
import { costsForYes, invoicesForYes } from '../load-waits-for-yes.ts'
import { suppliersOf } from '../supplier.db.ts'
import { askedLimit, spendingLimit } from '../spending-limit.db.ts'
import { askedInWords } from './limit-answer.tsx'

/** What was paid by card stands on a statement within so many days; after that somebody looks. */
const DAYS_AT_SHOP = 7

/** Invoices and costs that wait for this visitor, accounts to confirm, and what is long open at shops. */
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
    return [
      {
        kind: 'supplier-limit',
        href: paths.askedSpendingLimit(slug),
        title: task,
        detail: askedInWords(visit, asked),
      },
    ]
  },
}

async function tasksOf(tx: Tx, visit: Reader): Promise<ToDo[]> {
  const { id, slug } = visit.cooperative
  const words = visit.text.suppliers.home
  const tasks: ToDo[] = []
  for (const one of await invoicesForYes(tx, visit.actor, visit.now)) {
    const amount = formatEuro(one.total, visit.language)
    const title = words.approve({ supplier: one.supplier, amount })
    tasks.push({
      kind: 'supplier',
      href: paths.supplierInvoice(slug, one.id),
      title,
      detail: words.approveDetail,
    })
  }
  for (const one of await costsForYes(tx, visit.actor, visit.now)) {
    const asked = visit.text.unusualCosts.home
    const title = asked.approve({ supplier: one.supplier, amount: formatEuro(one.total, visit.language) })
    const detail = asked.approveDetail({ name: one.askedByName })
    tasks.push({ kind: 'supplier', href: paths.cost(slug, one.id), title, detail })
  }
  for (const one of await suppliersOf(tx, id)) {
    if (one.newIbanBy === null || !(await amSecondTo(tx, visit.actor, one.newIbanBy, visit.now))) continue
    const title = words.iban({ supplier: one.name })
    tasks.push({ kind: 'supplier', href: paths.supplier(slug, one.id), title, detail: words.ibanDetail })
  }
  const atShops = (await unpaidCosts(tx, id)).filter(
    ({ paidBy, spentOn }) => paidBy === 'cooperative' && spentOn <= addDays(visit.now.today, -DAYS_AT_SHOP),
  )
  if (atShops.length > 0) {
    const open = visit.text.creditors.home
    const title = open.title({ count: atShops.length })
    tasks.push({ kind: 'supplier', href: paths.creditors(slug), title, detail: open.detail })
  }
  return tasks
}
