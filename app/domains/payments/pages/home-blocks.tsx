import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { lastDaySaid } from '../../../web/last-day.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { balanceOf } from '../../books/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { amSecondTo } from '../../people/index.ts'
import { stateOf, type Batch } from '../batch.ts'
import { batchesOf } from '../batch.db.ts'
import { dueNow, payoutTo, type Due } from '../load-due.ts'
import { OF_SOURCE } from '../load-sources.ts'
import type { NotYet } from '../not-yet.ts'
import { keyOf } from '../payable.ts'
import { isWaiting } from '../payee-account.ts'
import { accountsByPayee, accountsOfPayee } from '../payee-account.db.ts'
import { itemsOf } from '../item.db.ts'
import { latestAnswers } from '../payout-answer.db.ts'

/** For the administration: what can be paid, and the batches whose file is to go to the bank. */
export const toPayBlock: TaskBlock = {
  may: 'payment.make',
  order: 224,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { all, batches, refused } = await visit.read(async (tx) => {
      const all = await dueNow(tx, id, visit.now)
      const batches = await batchesOf(tx, id)
      return {
        all,
        batches: batches.filter((batch) => stateOf(batch) === 'released'),
        refused: await refusedStill(tx, visit, batches, all),
      }
    })
    const due = all.filter(({ notYet }) => notYet === undefined)
    const words = visit.text.payments.home
    return [
      ...refused.map((batch): ToDo => ({
        kind: 'pay',
        href: paths.paymentBatch(slug, batch.id),
        title: words.refused({ number: batch.number }),
        detail: words.refusedDetail({ name: batch.withdrawnByName ?? '…', why: batch.withdrawnWhy }),
      })),
      ...batches.map((batch): ToDo => ({
        kind: 'pay',
        href: paths.paymentBatch(slug, batch.id),
        title: words.toBank({ number: batch.number }),
        detail: formatEuro(batch.total, visit.language),
      })),
      ...readyTask(visit, due),
      ...withoutAccount(visit, all, 'no-account', words.noAccount, paths.payeeAccounts(slug)),
      ...withoutAccount(visit, all, 'no-supplier-account', words.noSupplierAccount, paths.suppliers(slug)),
    ]
  },
}

/** What another said no to, as long as something of it is owed and in no other batch. */
async function refusedStill(
  tx: Tx,
  { cooperative, actor }: Reader,
  batches: readonly Batch[],
  all: readonly Due[],
): Promise<Batch[]> {
  const waits = new Set(
    all.filter(({ notYet }) => notYet !== 'under-way').map(({ payable }) => keyOf(payable)),
  )
  const refused: Batch[] = []
  for (const batch of batches) {
    if (stateOf(batch) !== 'refused' || batch.withdrawnBy === actor.personId) continue
    const items = await itemsOf(tx, cooperative.id, batch.id)
    if (items.some((item) => waits.has(keyOf(item)))) refused.push(batch)
  }
  return refused
}

function readyTask(reader: Reader, due: readonly Due[]): ToDo[] {
  if (due.length === 0) return []
  const { cooperative, text, language } = reader
  const words = text.payments.home
  const count = due.length
  const amount = formatEuro(sum(due.map((one) => one.amount)), language)
  const detail = withDay(words.toPayDetail({ count, amount }), due, reader)
  const href = paths.payments(cooperative.slug)
  return [{ kind: 'pay', href, title: words.toPay, detail, count, ...lastDayOf(due) }]
}

/** What is owed and cannot be paid, since nobody knows on which account. */
function withoutAccount(
  reader: Reader,
  all: readonly Due[],
  why: NotYet,
  title: string,
  href: string,
): ToDo[] {
  const unknown = all.filter(({ notYet }) => notYet === why)
  if (unknown.length === 0) return []
  const { text, language } = reader
  const amount = formatEuro(sum(unknown.map(({ payable }) => payable.amount)), language)
  const sentence = text.payments.home.noAccountDetail({ count: unknown.length, amount })
  const detail = withDay(sentence, unknown, reader)
  return [{ kind: 'account', href, title, detail, ...lastDayOf(unknown) }]
}

/** A list that is ordered by day says the day. */
function withDay(sentence: string, due: readonly Due[], reader: Reader): string {
  const { by } = lastDayOf(due)
  return by === undefined ? sentence : `${sentence}, ${lastDaySaid(reader, by)}`
}

/** By when the first of it must be there, where a payee said so: suppliers and the tax office. */
function lastDayOf(due: readonly Due[]): { by?: Day } {
  const days = due.flatMap(({ payable: { source, day } }) =>
    OF_SOURCE[source].hasDueDay && day !== null ? [day] : [],
  )
  const [by] = days.toSorted()
  return by === undefined ? {} : { by }
}

/** What somebody else made or entered, when this visitor can be the second person. */
export const toReleaseBlock: TaskBlock = {
  may: 'payment.release',
  order: 208,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { batches, accounts } = await visit.read(async (tx) => {
      const own = await memberOfPerson(tx, id, visit.actor.personId)
      const batches = []
      for (const batch of await batchesOf(tx, id)) {
        if (stateOf(batch) !== 'made' || !(await amSecondTo(tx, visit.actor, batch.madeBy, visit.now)))
          continue
        const paysMe = (await itemsOf(tx, id, batch.id)).some(({ payeeId }) => payeeId === own?.id)
        if (!paysMe) batches.push(batch)
      }
      const accounts = []
      for (const account of [...(await accountsByPayee(tx, id)).values()].flat()) {
        if (!isWaiting(account, visit.now.at) || account.payee.id === own?.id) continue
        if (await amSecondTo(tx, visit.actor, account.enteredBy, visit.now)) accounts.push(account)
      }
      return { batches, accounts }
    })
    const words = visit.text.payments.home
    return [
      ...batches.map((batch): ToDo => ({
        kind: 'pay',
        href: paths.paymentBatch(slug, batch.id),
        title: words.release({ number: batch.number, amount: formatEuro(batch.total, visit.language) }),
        detail: words.releaseDetail({ name: batch.madeByName }),
      })),
      ...accounts.map((account): ToDo => ({
        kind: 'account',
        href: paths.payeeAccounts(slug),
        title: words.account({ name: account.payee.name }),
        detail: words.accountDetail,
      })),
    ]
  },
}

/** For a member: money that they can be paid and did not answer to, and an account to be paid on. */
export const toAgreeBlock: TaskBlock = {
  may: 'payout.answer',
  order: 203,
  inOwnHands: true,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { amount, owed } = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, id, visit.actor.personId)
      if (!member) return { amount: 0n, owed: 0n }
      const accounts = await accountsOfPayee(tx, id, { kind: 'member', id: member.id })
      const known = accounts.some(({ answer }) => answer === null || answer === 'yes')
      const advanced = known ? 0n : -(await balanceOf(tx, id, 'owed-to-members', member.id))
      const due = await payoutTo(tx, id, member.id)
      const said = (await latestAnswers(tx, id)).get(member.id)
      const answered = said && !said.used && said.amount >= due.amount
      return { amount: answered || due.underWay > 0n ? 0n : due.amount, owed: advanced }
    })
    const words = visit.text.payments.home
    const euro = (cents: bigint) => formatEuro(cents, visit.language)
    const payout = {
      waits: 'money' as const,
      href: paths.ownPayout(slug),
      title: words.payout(euro(amount)),
      detail: words.payoutDetail,
    }
    const account = {
      href: paths.ownAccount(slug),
      title: words.giveAccount,
      detail: words.giveAccountDetail(euro(owed)),
    }
    const readBy = 'payment-due.read' as const
    const asked = [
      ...(amount > 0n ? [{ ...payout, onPaper: { says: words.payoutPaper, readBy } }] : []),
      ...(owed > 0n ? [{ ...account, onPaper: { says: words.giveAccount, readBy } }] : []),
    ]
    return asked.map((one): ToDo => ({ kind: 'own', ...one }))
  },
}
