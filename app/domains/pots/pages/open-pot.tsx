import { z } from 'zod'
import { AmountField, DateField, Select, typedParts } from '../../../ui/index.ts'
import { amount, dayField, idOf, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { entryOpened } from '../../books/index.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { openPot } from '../open-pot.ts'
import { movementsIn } from '../pot-movement.db.ts'
import { undoPotEntry } from '../undo-pot-entry.ts'

/** What was in the pot of a member when the books were opened. */
export const openPotPage = formPage({
  schema: withDays(
    ['countsOn'],
    z.object({ memberId: idOf<'member'>(), amount: amount(), countsOn: dayField() }),
  ),
  load: (visit): Promise<readonly Member[]> => visit.read((tx) => membersOf(tx, visit.cooperative.id)),
  title: (visit) => visit.text.pots.opening.title,
  lead: (visit) => visit.text.pots.opening.lead,
  back: (visit) => ({ href: paths.pots(visit.cooperative.slug), label: visit.text.pots.page.back }),
  initial: () => ({}),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.pots.opening
    const choices = data.map(({ id, name }) => ({ value: id, label: name }))
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
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.pots.opening
    return field === 'memberId' ? words.member : field === 'amount' ? words.amount : words.on
  },
  save: (visit, opening, commandId) => visit.perform(openPot, visit.actor, opening, commandId),
  done: (visit, entry) => paths.entry(visit.cooperative.slug, entry),
  refusals: (visit) => sentencesOf(visit),
  saveLabel: (visit) => visit.text.pots.opening.save,
})

/** Undoes an entry by hand that moved a pot. */
export const undoPotEntryPage = formPage({
  schema: withDays(['countsOn'], z.object({ countsOn: dayField() })),
  load: loadEntry,
  title: (visit, { number }) => visit.text.books.reverse.title(String(number)),
  lead: (visit) => visit.text.books.reverse.lead,
  back: (visit, { id }) => ({
    href: paths.entry(visit.cooperative.slug, id),
    label: visit.text.books.reverse.back,
  }),
  initial: (_, { now }) => ({
    countsOnDay: String(Number(now.today.slice(8))),
    countsOnMonth: String(Number(now.today.slice(5, 7))),
    countsOnYear: now.today.slice(0, 4),
  }),
  fields: ({ visit, typed, wrong }) => (
    <DateField
      name="countsOn"
      label={visit.text.books.reverse.on}
      value={typedParts(typed, 'countsOn')}
      error={wrong('countsOn')}
    />
  ),
  label: (visit) => visit.text.books.reverse.on,
  save: (visit, { countsOn }, commandId, { id }) =>
    visit.perform(undoPotEntry, visit.actor, { entryId: id, countsOn }, commandId),
  done: (visit, entry) => paths.entry(visit.cooperative.slug, entry),
  refusals: (visit) => sentencesOf(visit),
  saveLabel: (visit) => visit.text.books.reverse.save,
})

function sentencesOf({ text }: CooperativeVisit) {
  return { ...text.books.refusals, ...text.pots.refusals }
}

/** An entry that moved a pot; undefined for any other. */
async function loadEntry(visit: CooperativeVisit) {
  const id = visit.id<'entry'>('entry')
  return visit.read(async (tx) => {
    const moved = await movementsIn(tx, visit.cooperative.id, id)
    const entry = moved.length > 0 ? await entryOpened(tx, visit.cooperative.id, id) : undefined
    return entry?.head
  })
}
