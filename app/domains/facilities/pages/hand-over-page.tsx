/** How a thing is when somebody fetches it or brings it back: damage in words, with photos. */
import { z } from 'zod'
import { FileField, Heading, Link, LinkButton, Paragraph, Stack, TextArea } from '../../../ui/index.ts'
import { makeWebPicture } from '../../../platform/picture-maker.ts'
import { formatMoment } from '../../../values/format.ts'
import { refuse } from '../../../values/result.ts'
import { optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { keptFile, MEGABYTES } from '../../receipts/index.ts'
import { filesGiven } from '../../receipts/pages/index.ts'
import type { Booking } from '../booking.ts'
import { bookingById } from '../booking.db.ts'
import { checkHandOver, MOMENTS, MOST_PHOTOS, PHOTO_TYPES, type Moment, type Word } from '../hand-over.ts'
import { photoById } from '../hand-over.db.ts'
import { sayHowItIs } from '../say-how-it-is.ts'
import { addresses } from './addresses.ts'

/** How the moments are called in an address. */
export const MOMENT_WORDS = { fetched: 'gehaald', returned: 'terug' } as const satisfies Record<
  Moment,
  string
>

/** Shows the form. */
export function handOverPage(visit: CooperativeVisit): Promise<Response> {
  return formFor([]).show(visit)
}

/** Keeps what was said, with its photos. */
export async function receiveHandOver(visit: CooperativeVisit): Promise<Response> {
  return formFor(await filesGiven(visit)).receive(visit)
}

type Photos = Awaited<ReturnType<typeof filesGiven>>

function formFor(photos: Photos) {
  return formPage({
    schema: z.object({ damage: optionalText(500) }),
    files: true,
    load: async (visit) => {
      const moment = momentIn(visit)
      const id = visit.id<'thing-booking'>('booking')
      const booking = await visit.read((tx) => bookingById(tx, visit.cooperative.id, id))
      return booking?.kind === 'use' ? { booking, moment } : undefined
    },
    title: (visit, { booking, moment }) => visit.text.facilities.handOver.title[moment](booking),
    lead: (visit) => visit.text.facilities.handOver.lead,
    back: (visit, { booking }) => ({
      href: paths.thingBooking(visit.cooperative.slug, booking.id),
      label: visit.text.facilities.handOver.back,
    }),
    initial: () => ({ damage: '' }),
    fields: ({ visit, typed, wrong }) => {
      const words = visit.text.facilities.handOver
      return (
        <>
          <TextArea
            name="damage"
            label={words.damage}
            hint={words.damageHint}
            value={typed['damage']}
            error={wrong('damage')}
            rows={3}
            maxLength={500}
            optional
          />
          <FileField
            name="photo"
            label={words.photo}
            hint={words.photoHint}
            accept="image/*"
            capture
            maxMegabytes={MEGABYTES}
            error={wrong('photo')}
            optional
          />
          <FileField
            name="files"
            label={words.files}
            accept={PHOTO_TYPES.join(',')}
            multiple
            maxMegabytes={MEGABYTES}
            optional
          />
        </>
      )
    },
    label: (visit, field) =>
      field === 'photo' ? visit.text.facilities.handOver.photo : visit.text.facilities.handOver.damage,
    save: async (visit, { damage }, commandId, { booking, moment }) => {
      const given = photos.slice(0, MOST_PHOTOS)
      for (const { content } of given) if (await isBroken(content)) return refuse('handover-unreadable')
      const said = { bookingId: booking.id, moment, damage, photos: given }
      return visit.perform(sayHowItIs, visit.actor, said, commandId)
    },
    done: (visit, _, { booking }) =>
      `${paths.thingBooking(visit.cooperative.slug, booking.id)}?gedaan=gezegd`,
    refusals: (visit) => visit.text.facilities.refusals,
    refusedField: (reason) =>
      reason.startsWith('receipt-') || reason === 'handover-pdf' || reason === 'handover-unreadable'
        ? 'photo'
        : undefined,
    saveLabel: (visit) => visit.text.facilities.handOver.save,
  })
}

/**
 * Whether it calls itself a photo and does not open: as proof of a deposit it would show nothing. What is no photo at
 * all is refused by the command.
 */
async function isBroken(content: Uint8Array): Promise<boolean> {
  const kept = keptFile(content)
  if (!kept.ok || kept.value.mediaType === 'application/pdf') return false
  return (await makeWebPicture({ content: kept.value.content })).how === 'unreadable'
}

function momentIn(visit: CooperativeVisit): Moment {
  const moment = MOMENTS.find((one) => MOMENT_WORDS[one] === visit.params['moment'])
  if (!moment) throw new NothingHere('no such moment')
  return moment
}

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
  const side = booking.memberPerson === visit.actor.personId ? 'member' : 'cooperative'
  const now = visit.now.at
  const open = MOMENTS.filter((moment) => checkHandOver(booking, words, { moment, side }, now).ok)
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
            look={at === 0 && side === 'cooperative' ? 'primary' : 'secondary'}
            href={addresses.handOver(visit.cooperative.slug, booking.id, MOMENT_WORDS[moment])}
          >
            {text.say[moment]}
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
      <Heading level={3}>{text.said[word.moment](said)}</Heading>
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

/** A photo, to who may see the booking. */
export async function photoOfThing(visit: CooperativeVisit): Promise<Response> {
  const found = await visit.read((tx) =>
    photoById(tx, visit.cooperative.id, visit.id<'thing-photo'>('photo')),
  )
  return found ? file(found) : new Response(null, { status: 404 })
}
