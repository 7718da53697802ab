import { z } from 'zod'
import {
  AmountField,
  Card,
  DateField,
  Link,
  Notice,
  Paragraph,
  Select,
  SumTable,
  typedParts,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { amount, dayField, idOf, withDays } from '../../../web/fields.ts'
import { formPage, type Confirmation } from '../../../web/form-page.tsx'
import { LateReason, lateReason, lateReasonField, lateReasonLabel } from '../../../web/late-reason.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { closedBooks, entryOpened, type Closed } from '../../books/index.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { lookAtOpening, openPot } from '../open-pot.ts'
import { oddIn, type Opening } from '../opening.ts'
import { movementsIn } from '../pot-movement.db.ts'
import { undoPotEntry } from '../undo-pot-entry.ts'

/** What was in the pot of a member when the books were opened. */
export const openPotPage = formPage({
  schema: withDays(
    ['countsOn'],
    z.object({
      memberId: idOf<'member'>(),
      amount: amount(),
      countsOn: dayField(),
      seen: z.literal('ja').optional(),
      ...lateReason,
    }),
  ),
  load: (visit): Promise<{ members: readonly Member[]; closed: Closed }> =>
    visit.read(async (tx) => ({
      members: await membersOf(tx, visit.cooperative.id),
      closed: await closedBooks(tx, visit.cooperative.id),
    })),
  title: (visit) => visit.text.pots.opening.title,
  lead: (visit) => visit.text.pots.opening.lead,
  back: (visit) => ({ href: paths.pots(visit.cooperative.slug), label: visit.text.pots.page.back }),
  initial: () => ({}),
  fields(filled) {
    const { visit, data, typed, wrong } = filled
    const words = visit.text.pots.opening
    const choices = data.members.map(({ id, name }) => ({ value: id, label: name }))
    return (
      <>
        <Select
          name="memberId"
          label={words.member}
          choices={choices}
          value={typed['memberId']}
          error={wrong('memberId')}
        />
        <AmountField name="amount" label={words.amount} value={typed['amount']} error={wrong('amount')} />
        <DateField
          name="countsOn"
          label={words.on}
          hint={words.onHint}
          value={typedParts(typed, 'countsOn')}
          error={wrong('countsOn')}
        />
        <LateReason {...filled} closed={data.closed} />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.pots.opening
    const late = lateReasonLabel(visit, field)
    if (late) return late
    return field === 'memberId' ? words.member : field === 'amount' ? words.amount : words.on
  },
  async confirm(visit, given) {
    const looked = await visit.read((tx) => lookAtOpening(tx, visit.actor, given, visit.now))
    return looked.ok ? ok(askAboutOpening(visit, looked.value)) : looked
  },
  save: (visit, { seen, ...opening }, commandId) =>
    visit.perform(openPot, visit.actor, { ...opening, seen: seen === 'ja' }, commandId),
  done: (visit, entry) => paths.entry(visit.cooperative.slug, entry),
  below: (_, visit) => (
    <Paragraph>
      {visit.text.pots.opening.bankToo}{' '}
      <Link href={paths.memorial(visit.cooperative.slug)}>{visit.text.pots.opening.bankWhere}</Link>
    </Paragraph>
  ),
  refusals: (visit) => sentencesOf(visit),
  refusedField: (reason) =>
    reason === 'before-member' || reason === 'day-in-future' || reason === 'pot-begun'
      ? 'countsOn'
      : lateReasonField(reason),
  saveLabel: (visit) => visit.text.pots.opening.look,
})

/** Undoes an entry by hand that moved a pot. */
export const undoPotEntryPage = formPage({
  schema: withDays(['countsOn'], z.object({ countsOn: dayField(), ...lateReason })),
  load: loadEntry,
  title: (visit, { number }) => visit.text.books.reverse.title(String(number)),
  lead: (visit) => visit.text.books.reverse.lead,
  back: (visit, { id }) => ({
    href: paths.entry(visit.cooperative.slug, id),
    label: visit.text.books.reverse.back,
  }),
  initial: (_, { now }) => dayFields('countsOn', now.today),
  fields: (filled) => (
    <>
      <DateField
        name="countsOn"
        label={filled.visit.text.books.reverse.on}
        value={typedParts(filled.typed, 'countsOn')}
        error={filled.wrong('countsOn')}
      />
      <LateReason {...filled} closed={filled.data.closed} />
    </>
  ),
  label: (visit, field) => lateReasonLabel(visit, field) ?? visit.text.books.reverse.on,
  save: (visit, given, commandId, { id }) =>
    visit.perform(undoPotEntry, visit.actor, { entryId: id, ...given }, commandId),
  done: (visit, entry) => paths.entry(visit.cooperative.slug, entry),
  refusals: (visit) => sentencesOf(visit),
  refusedField: lateReasonField,
  saveLabel: (visit) => visit.text.books.reverse.save,
})

/** What the opening does to pot and own capital, and what is odd about it, before it is booked. */
function askAboutOpening(
  visit: CooperativeVisit,
  { member, opening }: { member: Member; opening: Opening },
): Confirmation {
  const words = visit.text.pots.opening
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const odd = oddIn(opening)
  const { amount, before, after, threshold, ownBefore, ownAfter } = opening
  return {
    title: words.sure(member.name),
    shown: (
      <>
        <Card>
          <SumTable
            label={words.pot(member.firstName)}
            totalLabel={words.after}
            amount={after}
            lines={[
              { label: words.now, amount: before },
              { label: words.comes, amount },
            ]}
          />
          <Paragraph>{threshold === undefined ? words.noLimit : words.limit(euro(threshold))}</Paragraph>
          <SumTable
            label={words.own}
            totalLabel={words.ownAfter}
            amount={ownAfter}
            lines={[
              { label: words.ownNow, amount: ownBefore },
              { label: words.goes, amount: -amount },
            ]}
          />
        </Card>
        {odd.map((one) => (
          <Notice key={one} tone="doubt">
            {words.odd[one]({ over: euro(after - (threshold ?? 0n)), own: euro(ownAfter) })}
          </Notice>
        ))}
      </>
    ),
    ...(odd.length > 0 ? { also: { seen: 'ja' } } : {}),
    saveLabel: odd.length > 0 ? words.saveAnyway : words.save,
    changeLabel: words.change,
  }
}

function sentencesOf({ text }: CooperativeVisit) {
  return { ...text.books.refusals, ...text.pots.refusals }
}

/** An entry that moved a pot; undefined for any other. */
async function loadEntry(visit: CooperativeVisit) {
  const id = visit.id<'entry'>('entry')
  return visit.read(async (tx) => {
    const moved = await movementsIn(tx, visit.cooperative.id, id)
    const entry = moved.length > 0 ? await entryOpened(tx, visit.cooperative.id, id) : undefined
    return entry && { ...entry.head, closed: await closedBooks(tx, visit.cooperative.id) }
  })
}
