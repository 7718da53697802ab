/** What there is to do of things of which the time is over: to bring them back, or to say how they came back. */
import type { Reader } from '../../../web/visit.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { usesNotBack } from '../booking.db.ts'
import type { Booking } from '../booking.ts'
import { spanInWords } from '../in-words.ts'

/** One's own, and for the administration those of others: as one task each, however many there are. */
export const notBackBlock: TaskBlock = {
  may: 'thing.book',
  order: 334,
  async tasks(reader) {
    const { id } = reader.cooperative
    const { own, others } = await reader.read(async (tx) => {
      const me = await memberOfPerson(tx, id, reader.actor.personId)
      const all = reader.may('bookings.keep') ? await usesNotBack(tx, id, reader.now.at) : []
      return {
        own: me ? await usesNotBack(tx, id, reader.now.at, { memberId: me.id }) : [],
        others: all.filter(({ memberId }) => memberId !== me?.id),
      }
    })
    const { over } = reader.text.facilities.handOver
    return [
      ...taskOf(reader, own, over.task, ({ thing }) => thing).map((task) => ({
        ...task,
        ownHand: true,
        onPaper: {
          says: over.onPaper({ things: [...new Set(own.map(({ thing }) => thing))].join(', ') }),
          readBy: 'bookings.keep' as const,
        },
      })),
      ...taskOf(reader, others, over.taskOfOthers, ({ thing, member }) => `${thing} · ${member}`),
    ]
  },
}

function taskOf(
  reader: Reader,
  bookings: readonly Booking[],
  title: string,
  called: (booking: Booking) => string,
): ToDo[] {
  const [first] = bookings
  if (first === undefined) return []
  const { slug } = reader.cooperative
  const count = bookings.length
  const when = spanInWords(reader, first.from, first.until)
  return [
    {
      kind: 'facilities-back',
      href: count === 1 ? paths.thingBooking(slug, first.id) : paths.things(slug),
      title,
      detail:
        count === 1 ? `${called(first)} · ${when}` : reader.text.facilities.handOver.over.count({ count }),
      ...(count > 1 && { count }),
    },
  ]
}
