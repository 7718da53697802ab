/** What was said of a thing at a hand-over, to be read; and the way to say one's own. */
import { Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Booking } from '../booking.ts'
import { checkHandOver, MOMENTS, type Moment, type Side, type Word } from '../hand-over.ts'
import { addresses } from './addresses.ts'

/** How the moments are called in an address. */
export const MOMENT_WORDS = { fetched: 'gehaald', returned: 'terug' } as const satisfies Record<
  Moment,
  string
>

/** What each side said of a booking, and the way to say one's own. */
export function HandOver({
  visit,
  booking,
  words,
}: {
  visit: CooperativeVisit
  booking: Booking
  words: readonly Word[]
}) {
  const text = visit.text.facilities.handOver
  const side = sideOf(visit, booking)
  const now = visit.now.at
  // Who left reads it; how it is is said by who may book.
  const open = MOMENTS.filter(
    (moment) =>
      visit.may('thing.book') && checkHandOver(booking, words, { moment, side, damage: '…' }, now).ok,
  )
  if (words.length === 0 && open.length === 0) return null
  return (
    <>
      <Heading level={2}>{text.heading}</Heading>
      <Stack gap="small">
        {words.map((word) => (
          <OneWord key={word.id} visit={visit} booking={booking} word={word} />
        ))}
        {open.map((moment, at) => (
          <LinkButton
            key={moment}
            look={
              at === 0 && side === 'cooperative' && !adds(visit, booking, words, moment)
                ? 'primary'
                : 'secondary'
            }
            href={addresses.handOver(visit.cooperative.slug, booking.id, MOMENT_WORDS[moment])}
          >
            {adds(visit, booking, words, moment) ? text.more.say : text.say[moment]}
          </LinkButton>
        ))}
      </Stack>
    </>
  )
}

function OneWord({ visit, booking, word }: { visit: CooperativeVisit; booking: Booking; word: Word }) {
  const text = visit.text.facilities.handOver
  const who = word.side === 'member' ? booking.member : text.office
  const said = { who, when: formatMoment(word.saidAt, visit.language) }
  return (
    <div>
      <Heading level={3}>{word.nth > 1 ? text.more.said(said) : text.said[word.moment](said)}</Heading>
      <Paragraph>
        {word.damage !== '' ? word.damage : word.photos.length > 0 ? text.onlyPhoto : text.noDamage}
      </Paragraph>
      {word.photos.map((photo, index) => {
        const href = addresses.photo(visit.cooperative.slug, booking.id, photo)
        return (
          <div key={photo}>
            <img src={href} alt={text.photoAlt({ place: index + 1 })} loading="lazy" class="paper-photo" />
            <Link href={href} roomy>
              {text.openPhoto({ place: index + 1 })}
            </Link>
          </div>
        )
      })}
    </div>
  )
}

/** Whether who looks said it before, and only adds what they saw later. */
export const adds = (
  visit: CooperativeVisit,
  booking: Booking,
  words: readonly Word[],
  moment: Moment,
): boolean =>
  moment === 'fetched' && words.some((one) => one.moment === moment && one.side === sideOf(visit, booking))

/** Who it is that looks: who has it, or who lends it. */
export const sideOf = (visit: CooperativeVisit, { memberPerson }: Booking): Side =>
  memberPerson === visit.actor.personId ? 'member' : 'cooperative'
