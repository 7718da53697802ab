import type { Tx } from '../../../platform/database.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { amSecondTo } from '../../people/index.ts'
import { askedInWords } from './limit-answer.tsx'
import { suppliersOf } from '../supplier.db.ts'
import { askedLimit, spendingLimit } from '../spending-limit.db.ts'
import { supplierInvoices } from '../supplier-invoice.db.ts'

/** Invoices of suppliers that wait for this visitor, and accounts to confirm. What is to be paid, payments say. */
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
  for (const one of await supplierInvoices(tx, id, 'waiting')) {
    if (!(await amSecondTo(tx, visit.actor, one.enteredBy, visit.now))) continue
    const amount = formatEuro(one.total, visit.language)
    const title = words.approve({ supplier: one.supplier, amount })
    tasks.push({
      kind: 'supplier',
      href: paths.supplierInvoice(slug, one.id),
      title,
      detail: words.approveDetail,
    })
  }
  for (const one of await suppliersOf(tx, id)) {
    if (one.newIbanBy === null || !(await amSecondTo(tx, visit.actor, one.newIbanBy, visit.now))) continue
    const title = words.iban({ supplier: one.name })
    tasks.push({ kind: 'supplier', href: paths.supplier(slug, one.id), title, detail: words.ibanDetail })
  }
  return tasks
}
