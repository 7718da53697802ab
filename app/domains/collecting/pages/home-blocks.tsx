import type { Tx } from '../../../platform/database.ts'
import { addDays, type Day } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { readAlsoBy, type TaskBlock, type ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { undecidedUntil } from '../../bank/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { nextStep } from '../next-reminders.ts'
import type { ReminderPlan } from '../reminder-plan.ts'
import { bankBehind, dueAmong } from '../remind.ts'
import { lateWithReminders, planOn, type LateWithReminders } from '../reminders.db.ts'
import { invoicesToWriteOff } from '../write-off.db.ts'
import { writeOffBlock } from './write-off-home.tsx'

/** So many days before a firmer letter goes to their customer, a member is told. */
const TOLD_BEFORE = 4

/**
 * What customers pay too late, each invoice in one row at most: letters that are ready (or a statement of the bank that
 * has to be read first), and what no letter will come for any more. What only waits for its next letter is nothing to
 * do.
 */
const officeBlock: TaskBlock = {
  may: 'reminders.send',
  order: 212,
  async tasks(reader) {
    const { id } = reader.cooperative
    const { today } = reader.now
    return reader.read(async (tx) => {
      const plan = await planOn(tx, id, today)
      const late = await lateWithReminders(tx, id, today)
      const { letters, held } = await dueAmong(tx, id, plan, today, late)
      const asked = new Set(await invoicesToWriteOff(tx, id))
      // Whose payment may stand on a line of the bank is not late: that line is a thing to do of its own.
      const mayHavePaid = new Set(
        held.flatMap(({ why, invoice }) => (why === 'in-bank' ? [invoice.invoiceId] : [])),
      )
      if (plan.sending === 'off')
        return lateTask(
          reader,
          late.filter(
            (one) =>
              !one.disputed &&
              !isPaused(one, today) &&
              !asked.has(one.invoiceId) &&
              !mayHavePaid.has(one.invoiceId),
          ),
        )
      const bank = letters.length === 0 ? 'known' : await bankFor(tx, id, plan, today)
      const written = new Set(letters.map(({ customerId }) => customerId))
      const ended = held.filter(
        ({ why, invoice }) =>
          why === 'all-sent' && !written.has(invoice.customerId) && !asked.has(invoice.invoiceId),
      )
      return [
        ...lettersTask(reader, letters, bank),
        ...lateTask(
          reader,
          ended.map(({ invoice }) => invoice),
        ),
      ]
    })
  },
}

/** What has to be done at the bank before reminders can go: lines that wait are a thing to do of their own. */
async function bankFor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  plan: ReminderPlan,
  today: Day,
): Promise<'known' | 'to-read' | 'to-decide'> {
  if (!(await bankBehind(tx, plan, today))) return 'known'
  return (await undecidedUntil(tx, cooperativeId, today)) > 0 ? 'to-decide' : 'to-read'
}

function lettersTask(
  { cooperative: { slug }, text, language }: Reader,
  letters: readonly { readonly open: Cents }[],
  bank: 'known' | 'to-read' | 'to-decide',
): ToDo[] {
  if (letters.length === 0 || bank === 'to-decide') return []
  const words = text.collecting.home
  const amount = formatEuro(sum(letters.map(({ open }) => open)), language)
  return [
    {
      kind: bank === 'to-read' ? 'bank' : 'reminders',
      href: bank === 'to-read' ? paths.bankImport(slug) : paths.reminders(slug),
      title: bank === 'to-read' ? words.bank : words.task,
      detail: words.taskDetail({ count: letters.length, amount }),
      count: letters.length,
    },
  ]
}

/** Invoices that are late and of which no reminder goes out: somebody has to speak with the customer. */
function lateTask(
  { cooperative: { slug }, text, language }: Reader,
  late: readonly { readonly open: Cents }[],
): ToDo[] {
  const owed = late.filter(({ open }) => open > 0n)
  if (owed.length === 0) return []
  const words = text.collecting.home
  const amount = formatEuro(sum(owed.map(({ open }) => open)), language)
  return [
    {
      kind: 'late',
      href: `${paths.invoices(slug)}?stand=late`,
      title: words.late,
      detail: words.lateDetail({ count: owed.length, amount }),
      count: owed.length,
    },
  ]
}

function isPaused({ pausedUntil }: LateWithReminders, today: Day): boolean {
  return pausedUntil !== undefined && pausedUntil >= today
}

/** Before a firmer letter goes to a customer of theirs, a member may call first. */
const memberBlock: TaskBlock = {
  may: 'reminder.wait',
  order: 205,
  async tasks(visit) {
    const { id } = visit.cooperative
    const { today } = visit.now
    return visit.read(async (tx) => {
      const member = await memberOfPerson(tx, id, visit.actor.personId)
      if (!member) return []
      const plan = await planOn(tx, id, today)
      if (plan.sending === 'off') return []
      const late = await lateWithReminders(tx, id, today, { memberId: member.id })
      return late
        .flatMap((one) => taskOf(visit, plan, one) ?? [])
        .map((task) => readAlsoBy('invoice.approve', task))
    })
  },
}

function taskOf(visit: Reader, plan: ReminderPlan, late: LateWithReminders): ToDo | undefined {
  const { today } = visit.now
  if (late.disputed || isPaused(late, today)) return undefined
  const next = nextStep(plan, late)
  if (!next || next.step === 'friendly' || next.on > addDays(today, TOLD_BEFORE)) return undefined
  const words = visit.text.collecting.home
  return {
    kind: 'customer',
    by: next.on,
    href: paths.reminderWait(visit.cooperative.slug, late.invoiceId),
    title: words.member({ customer: late.customerName, number: late.number }),
    detail:
      next.on <= today ? words.memberToday : words.memberOn({ day: formatDay(next.on, visit.language) }),
  }
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const collectingHomeBlocks: readonly TaskBlock[] = [officeBlock, writeOffBlock, memberBlock]
