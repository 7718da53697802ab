import { Card, Heading } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { dayOf } from '../../../values/day.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { priceNotesShown } from '../price-note.db.ts'
import { PriceInWords } from './price-card.tsx'

/** On the page of a member, for the coach: how prices came about, as far as the member shows it. */
export const priceNotesBlock: MemberBlock = {
  may: 'shared.read',
  parts: [],
  async load(visit, memberId) {
    const notes = await visit.read((tx) => priceNotesShown(tx, visit.actor.cooperativeId, memberId))
    if (notes.length === 0) return null
    return (
      <Card key="prices" labelledBy="prices">
        <Heading level={2} id="prices">
          {visit.text.quotes.priceNote.coachTitle}
        </Heading>
        {notes.map((note) => (
          <section key={note.writtenAt.toISOString()}>
            <Heading level={3}>{formatDay(dayOf(note.writtenAt), visit.language)}</Heading>
            <PriceInWords visit={visit} note={note} net={undefined} floor={undefined} />
          </section>
        ))}
      </Card>
    )
  },
}
