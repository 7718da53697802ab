/** For the administration: what comes, and of what the time is over while nobody said how it came back. */
import { Heading, Link, Paragraph, Table } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Booking } from '../booking.ts'
import { spanInWords } from '../in-words.ts'

/** Of one thing or of all, with who has it and the way to each. */
export function WhoHasWhat(props: {
  readonly visit: CooperativeVisit
  readonly bookings: readonly Booking[]
  readonly notBack: readonly Booking[]
}) {
  const { visit, bookings, notBack } = props
  const { ofAll, nobody, handOver } = visit.text.facilities
  return (
    <>
      <Heading level={2}>{ofAll}</Heading>
      {bookings.length === 0 ? (
        <Paragraph quiet>{nobody}</Paragraph>
      ) : (
        <BookingsTable visit={visit} caption={ofAll} bookings={bookings} />
      )}
      {notBack.length > 0 && (
        <>
          <Heading level={2}>{handOver.over.ofAll}</Heading>
          <BookingsTable visit={visit} caption={handOver.over.ofAll} bookings={notBack} />
        </>
      )}
    </>
  )
}

function BookingsTable(props: {
  readonly visit: CooperativeVisit
  readonly caption: string
  readonly bookings: readonly Booking[]
}) {
  const { visit, caption, bookings } = props
  const { table } = visit.text.facilities
  const { slug } = visit.cooperative
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={bookings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'thing',
          label: table.thing,
          head: true,
          cell: ({ id, thing }) => (
            <Link href={paths.thingBooking(slug, id)} roomy>
              {thing}
            </Link>
          ),
        },
        { key: 'who', label: table.who, cell: ({ member }) => member },
        { key: 'when', label: table.when, cell: ({ from, until }) => spanInWords(visit, from, until) },
      ]}
    />
  )
}
