/** How a thing is when somebody fetches it or brings it back: damage in words, with photos. */
import { z } from 'zod'
import { FileField, Notice, Paragraph, TextArea } from '../../../ui/index.ts'
import { makeWebPicture } from '../../../platform/picture-maker.ts'
import { formatMoment } from '../../../values/format.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { optionalText } from '../../../web/fields.ts'
import { formPage, type Confirmation, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { keptFile, MEGABYTES } from '../../receipts/index.ts'
import { filesGiven } from '../../receipts/pages/index.ts'
import type { Booking } from '../booking.ts'
import { bookingById } from '../booking.db.ts'
import {
  checkHandOver,
  isSaidSoon,
  MOMENTS,
  MOST_PHOTOS,
  PHOTO_TYPES,
  type HandOverRefusal,
  type Moment,
  type Word,
} from '../hand-over.ts'
import { photoById, wordsOf } from '../hand-over.db.ts'
import { sayHowItIs } from '../say-how-it-is.ts'
import { adds, MOMENT_WORDS, sideOf } from './hand-over-words.tsx'

/** Shows the form. */
export function handOverPage(visit: CooperativeVisit): Promise<Response> {
  return formFor([]).show(visit)
}

/** Keeps what was said, with its photos. */
export async function receiveHandOver(visit: CooperativeVisit): Promise<Response> {
  return formFor(await filesGiven(visit)).receive(visit)
}

type Photos = Awaited<ReturnType<typeof filesGiven>>

type Handing = {
  readonly booking: Booking
  readonly moment: Moment
  readonly words: readonly Word[]
  /** Whether who looks said it before. */
  readonly adds: boolean
}

function formFor(photos: Photos) {
  return formPage({
    schema: z.object({ damage: optionalText(500) }),
    files: true,
    load: async (visit): Promise<Handing | undefined> => {
      const moment = momentIn(visit)
      const id = visit.id<'thing-booking'>('booking')
      return visit.read(async (tx) => {
        const booking = await bookingById(tx, visit.cooperative.id, id)
        const words = await wordsOf(tx, visit.cooperative.id, id)
        return booking?.kind === 'use'
          ? { booking, moment, words, adds: adds(visit, booking, words, moment) }
          : undefined
      })
    },
    title: (visit, { booking, moment, adds }) => {
      const words = visit.text.facilities.handOver
      return adds ? words.more.title(booking) : words.title[moment](booking)
    },
    lead: (visit, { adds }) => {
      const words = visit.text.facilities.handOver
      return adds ? words.more.lead : words.lead
    },
    back: (visit, { booking }) => ({
      href: paths.thingBooking(visit.cooperative.slug, booking.id),
      label: visit.text.facilities.handOver.back,
    }),
    initial: () => ({ damage: '' }),
    fields: (filled) => fields(filled),
    label: (visit, field) =>
      field === 'photo' ? visit.text.facilities.handOver.photo : visit.text.facilities.handOver.damage,
    // With words or a photo there is nothing to ask; and a page that asks would lose the photo.
    confirm: async (visit, { damage }, { booking, moment, words }) =>
      damage === '' && photos.length === 0 ? askSure(visit, booking, words, moment) : ok(undefined),
    save: async (visit, { damage }, commandId, { booking, moment }) => {
      const given = photos.slice(0, MOST_PHOTOS)
      for (const { content } of given) if (await isBroken(content)) return refuse('handover-unreadable')
      const said = { bookingId: booking.id, moment, damage, photos: given }
      return visit.perform(sayHowItIs, visit.actor, said, commandId)
    },
    done: (visit, _, { booking }) =>
      `${paths.thingBooking(visit.cooperative.slug, booking.id)}?gedaan=gezegd`,
    refusals: (visit) => visit.text.facilities.refusals,
    refusedField: (reason) => {
      if (reason === 'handover-more') return 'damage'
      return reason.startsWith('receipt-') || reason === 'handover-pdf' || reason === 'handover-unreadable'
        ? 'photo'
        : undefined
    },
    saveLabel: (visit) => visit.text.facilities.handOver.save,
  })
}

/** What is wrong in words, and photos of it. */
function fields({ visit, data: { adds }, typed, wrong }: Filled<Handing>) {
  const words = visit.text.facilities.handOver
  return (
    <>
      <TextArea
        name="damage"
        label={adds ? words.more.damage : words.damage}
        hint={adds ? words.more.damageHint : words.damageHint}
        value={typed['damage']}
        error={wrong('damage')}
        rows={3}
        maxLength={500}
        optional={!adds}
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
}

/** Nothing written and no photo says that all is well, for good: one press too many may not say that. */
async function askSure(
  visit: CooperativeVisit,
  booking: Booking,
  words: readonly Word[],
  moment: Moment,
): Promise<Result<Confirmation, HandOverRefusal>> {
  const now = visit.now.at
  const right = checkHandOver(booking, words, { moment, side: sideOf(visit, booking), damage: '' }, now)
  if (!right.ok) return right
  const { sure } = visit.text.facilities.handOver
  return ok({
    title: sure.title,
    shown: (
      <>
        {isSaidSoon(booking, moment, now) && (
          <Notice tone="doubt">{sure.early({ from: formatMoment(booking.from, visit.language) })}</Notice>
        )}
        <Paragraph>{sure.says}</Paragraph>
      </>
    ),
    saveLabel: sure.yes,
    changeLabel: sure.change,
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

/** A photo, to who may see the booking. */
export async function photoOfThing(visit: CooperativeVisit): Promise<Response> {
  const found = await visit.read((tx) =>
    photoById(tx, visit.cooperative.id, visit.id<'thing-photo'>('photo')),
  )
  return found ? file(found) : new Response(null, { status: 404 })
}
