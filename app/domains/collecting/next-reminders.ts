import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { greatest, least, sum, type Cents } from '../../values/money.ts'
import type { OpenMoney } from '../bank/index.ts'
import { collectionCosts } from './collection-costs.ts'
import { daysUntil, STEPS, type ReminderPlan, type Step } from './reminder-plan.ts'

/** An invoice after the day it was due, as reminding needs it. `open` in cents. */
export type Late = {
  readonly invoiceId: Id<'invoice'>
  readonly customerId: Id<'customer'>
  readonly dueOn: Day
  readonly open: Cents
  /** Something is being talked about with the customer: it stays out. */
  readonly disputed: boolean
  /** Until and with this day nobody reminds of it. */
  readonly pausedUntil: Day | undefined
  /** The steps that were taken, each once. */
  readonly reminded: readonly Taken[]
}

/**
 * A step that was taken, with the costs of collecting that its letter named, in cents: a customer has one letter a
 * day. `asked`: what claims asked since of the costs that a last letter named, whichever of its invoices
 * they were about.
 */
export type Taken = { readonly step: Step; readonly on: Day; readonly costs: Cents; readonly asked: Cents }

/** A reminder to one customer: the firmest step among what is due sets the tone; amounts in cents. */
export type Letter<Of extends Late> = {
  readonly customerId: Id<'customer'>
  readonly step: Step
  /** `step` undefined: late too, but its own turn comes later. */
  readonly invoices: readonly { readonly invoice: Of; readonly step: Step | undefined }[]
  readonly open: Cents
  /** What collecting may cost: announced in the last reminder and asked in the claim; 0 otherwise. */
  readonly costs: Cents
}

/** What is late and is not reminded of now, and why. */
export type Held<Of extends Late> = {
  readonly invoice: Of
  readonly why: 'disputed' | 'paused' | 'in-bank' | 'later' | 'all-sent'
  /** The money that may be theirs, when it is that. */
  readonly money?: OpenMoney
  /** The day on which it goes on, where there is one. */
  readonly on?: Day
  readonly step?: Step
}

/**
 * The step after those that were taken, with the first day on which it may be taken: its days after the due day,
 * and never sooner after the step before than the plan has between the two. So after weeks in which nothing went
 * out, a customer gets a friendly reminder first, and the firm one two weeks later. Costs that no last letter named
 * are never asked (art. 6:96 lid 6 BW), also when the plan asks for them since.
 */
export function nextStep(plan: ReminderPlan, late: Late): { step: Step; on: Day } | undefined {
  const before = STEPS.findLast((step) => late.reminded.some((one) => one.step === step))
  const step = STEPS[before === undefined ? 0 : STEPS.indexOf(before) + 1]
  const days = step === undefined ? undefined : daysUntil(plan, step)
  if (step === undefined || days === undefined) return undefined
  const first = addDays(late.dueOn, days)
  if (before === undefined) return { step, on: first }
  const taken = late.reminded.find((one) => one.step === before)!
  if (step === 'claim' && taken.costs <= taken.asked) return undefined
  const after = addDays(taken.on, days - daysUntil(plan, before)!)
  return { step, on: after > first ? after : first }
}

/**
 * What goes out on a day by a plan: one letter for each customer of whom a step is due, with everything of theirs
 * that is late. What is talked about or paused stays out altogether, and so is everything of whom money may stand at
 * the bank on a line that nobody decided about: who paid must get no letter.
 *
 * @param inBank the customers whose payment may stand at the bank
 */
export function remindersOn<Of extends Late>(
  plan: ReminderPlan,
  late: readonly Of[],
  today: Day,
  inBank: ReadonlyMap<Id<'customer'>, OpenMoney> = new Map(),
): { readonly letters: readonly Letter<Of>[]; readonly held: readonly Held<Of>[] } {
  const looked = late
    .filter(({ open, dueOn }) => open > 0n && dueOn < today)
    .map((one) => lookAt(plan, one, today, inBank.get(one.customerId)))
  const perCustomer = Map.groupBy(looked, ({ invoice }) => invoice.customerId)
  const letters = [...perCustomer].flatMap(([customerId, of]) => letterOf<Of>(plan, customerId, of) ?? [])
  return { letters, held: looked.flatMap(({ held }) => held ?? []) }
}

type Looked<Of extends Late> = {
  readonly invoice: Of
  readonly step: Step | undefined
  readonly held: Held<Of> | undefined
}

function lookAt<Of extends Late>(
  plan: ReminderPlan,
  invoice: Of,
  today: Day,
  money: OpenMoney | undefined,
): Looked<Of> {
  const held = (one: Omit<Held<Of>, 'invoice'>): Looked<Of> => ({
    invoice,
    step: undefined,
    held: { invoice, ...one },
  })
  if (invoice.disputed) return held({ why: 'disputed' })
  if (invoice.pausedUntil !== undefined && invoice.pausedUntil >= today) {
    return held({ why: 'paused', on: addDays(invoice.pausedUntil, 1) })
  }
  const next = nextStep(plan, invoice)
  if (money && (!next || next.on <= today)) return held({ why: 'in-bank', money })
  if (!next) return held({ why: 'all-sent' })
  return next.on <= today ? { invoice, step: next.step, held: undefined } : held({ why: 'later', ...next })
}

function letterOf<Of extends Late>(
  plan: ReminderPlan,
  customerId: Id<'customer'>,
  looked: readonly Looked<Of>[],
): Letter<Of> | undefined {
  const step = STEPS.findLast((one) => looked.some((of) => of.step === one))
  if (step === undefined) return undefined
  const invoices = looked
    .filter(({ held }) => held === undefined || held.why === 'later' || held.why === 'all-sent')
    .map(({ invoice, step: taken }) => ({ invoice, step: taken }))
    .toSorted((a, b) => (a.invoice.dueOn < b.invoice.dueOn ? -1 : 1))
  // Costs are reckoned on what this letter is the last about; what is late beside it has its own turn.
  const about = invoices.filter((one) => one.step === step)
  const asks = plan.costs && (step === 'last' || step === 'claim')
  const costs = asks ? collectionCosts(sum(about.map((of) => of.invoice.open))) : 0n
  const mayAsk = step === 'claim' ? least(costs, announced(about.map(({ invoice }) => invoice))) : costs
  return { customerId, step, invoices, open: sum(invoices.map(({ invoice }) => invoice.open)), costs: mayAsk }
}

/** What the last letters about these invoices named together and was not asked yet, in cents: no more may be asked. */
function announced(invoices: readonly Late[]): Cents {
  const last = invoices.flatMap(({ reminded }) => reminded.filter(({ step }) => step === 'last'))
  return sum(new Map(last.map(({ on, costs, asked }) => [on, greatest(0n, costs - asked)])).values())
}
