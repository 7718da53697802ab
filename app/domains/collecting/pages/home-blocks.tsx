import type { Task } from '../../../ui/index.ts'
import { addDays } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { nextStep } from '../next-reminders.ts'
import type { ReminderPlan } from '../reminder-plan.ts'
import { bankBehind, dueByPlan } from '../remind.ts'
import { lateWithReminders, planOn, type LateWithReminders } from '../reminders.db.ts'
import { writeOffBlock } from './write-off-home.tsx'

/** So many days before a firmer letter goes to their customer, a member is told. */
const TOLD_BEFORE = 4

/** Reminders that are ready, or the bank that has to be read first. Left out when nothing is due. */
const officeBlock: TaskBlock = {
  may: 'reminders.send',
  order: 212,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { today } = visit.now
    const { letters, behind } = await visit.read(async (tx) => {
      const plan = await planOn(tx, id, today)
      const due = plan.sending === 'off' ? [] : (await dueByPlan(tx, id, plan, today)).letters
      return { letters: due, behind: await bankBehind(tx, plan, today) }
    })
    if (letters.length === 0) return []
    const words = visit.text.collecting
    const amount = formatEuro(sum(letters.map(({ open }) => open)), visit.language)
    return [
      {
        href: behind ? paths.bank(slug) : paths.reminders(slug),
        title: behind ? words.home.bank : words.home.task,
        detail: words.home.taskDetail({ count: letters.length, amount }),
        count: letters.length,
      },
    ]
  },
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
      return late.flatMap((one) => taskOf(visit, plan, one) ?? [])
    })
  },
}

function taskOf(visit: CooperativeVisit, plan: ReminderPlan, late: LateWithReminders): Task | undefined {
  const { today } = visit.now
  if (late.disputed || (late.pausedUntil !== undefined && late.pausedUntil >= today)) return undefined
  const next = nextStep(plan, late)
  if (!next || next.step === 'friendly' || next.on > addDays(today, TOLD_BEFORE)) return undefined
  const words = visit.text.collecting.home
  return {
    href: paths.reminderWait(visit.cooperative.slug, late.invoiceId),
    title: words.member({ customer: late.customerName, number: late.number }),
    detail:
      next.on <= today ? words.memberToday : words.memberOn({ day: formatDay(next.on, visit.language) }),
  }
}

/** The blocks of this domain, for `app/home.tsx`. */
export const collectingHomeBlocks: readonly TaskBlock[] = [officeBlock, writeOffBlock, memberBlock]
