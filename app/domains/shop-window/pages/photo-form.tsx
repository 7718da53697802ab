/** The photo of the page of a business, or of one thing it offers: another one, other words with it, or none. */
import { z } from 'zod'
import { Button, FileField, Form, Heading, Lead, Stack, TextField } from '../../../ui/index.ts'
import { makeWebPicture, type WebPicture } from '../../../platform/picture-maker.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { optionalUpload, text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import type { BusinessOfMember } from '../../members/index.ts'
import { keptFile, MEGABYTES, type FileRefusal } from '../../receipts/index.ts'
import { keepPhoto } from '../keep-photo.ts'
import { businessOfActor } from '../load-own-businesses.ts'
import { pageOfBusiness } from '../shop-page.db.ts'
import type { OfferOnPage } from '../offer.ts'
import type { ShopPhoto } from '../shop-photo.ts'
import { takePhotoOff } from '../take-photo-off.ts'
import { addresses } from './addresses.ts'
import { Photo } from './photo.tsx'

const TYPES = 'image/jpeg,image/png,image/webp'

type Data = {
  readonly business: BusinessOfMember
  /** Whose photo it is; undefined: of the page itself. */
  readonly offer: OfferOnPage | undefined
  readonly photo: ShopPhoto | undefined
}

/** Saving shows the page as everybody would see it. There is a photo only where there is a page. */
export const photoForm = formPage({
  schema: z.object({ photo: optionalUpload(MEGABYTES, []), words: text(200) }),
  files: true,
  async load(visit): Promise<Data | undefined> {
    const businessId = visit.id<'business'>('business')
    const offerId = offerIn(visit)
    return visit.read(async (tx) => {
      const own = await businessOfActor(tx, visit.actor, businessId)
      const page = own && (await pageOfBusiness(tx, visit.actor.cooperativeId, businessId))
      if (!own || !page) return undefined
      const offer = page.offers.find(({ id }) => id === offerId)
      if (offerId !== undefined && !offer) return undefined
      return { business: own.business, offer, photo: (offer ?? page).photo }
    })
  },
  title: (visit, { business, offer }) => words(visit).title({ of: offer?.name ?? business.tradeName }),
  lead: (visit) => words(visit).lead,
  back: (visit, { business }) => ({
    href: addresses.preview(visit.cooperative.slug, business.id),
    label: words(visit).back,
  }),
  initial: ({ photo }) => ({ words: photo?.words ?? '' }),
  fields: (filled) => <Fields {...filled} />,
  label: (visit, field) => (field === 'photo' ? words(visit).file : words(visit).words),
  async save(visit, value, commandId, { business, offer, photo }) {
    if (!value.photo && !photo) return refuse('shop-photo-none')
    const picture = value.photo ? await pictureIn(value.photo) : ok(undefined)
    if (!picture.ok) return picture
    const given = { businessId: business.id, offerId: offer?.id, words: value.words, picture: picture.value }
    return visit.perform(keepPhoto, visit.actor, given, commandId)
  },
  done: (visit, _value, { business }) => addresses.preview(visit.cooperative.slug, business.id),
  refusals: (visit) => visit.text.shopWindow.refusals,
  refusedField: (reason) => (/^(receipt|shop-photo)-/.test(reason) ? 'photo' : undefined),
  saveLabel: (visit) => words(visit).save,
  below: ({ business, offer, photo }, visit) =>
    photo && (
      <Form
        action={
          offer
            ? addresses.offerPhotoOff(visit.cooperative.slug, business.id, offer.id)
            : addresses.photoOff(visit.cooperative.slug, business.id)
        }
        commandId={freshCommandId(visit)}
        label={words(visit).off}
      >
        <Heading level={2}>{words(visit).off}</Heading>
        <Lead>{words(visit).offLead}</Lead>
        <Button look="secondary">{words(visit).off}</Button>
      </Form>
    ),
})

/** Which offer the address is about; undefined: the page itself. */
function offerIn(visit: CooperativeVisit): Id<'shop-offer'> | undefined {
  return visit.params['offer'] === undefined ? undefined : visit.id<'shop-offer'>('offer')
}

function words(visit: CooperativeVisit) {
  return visit.text.shopWindow.photo
}

function Fields({ visit, data: { business, photo }, typed, wrong }: Filled<Data>) {
  const text = words(visit)
  const at = (id: string, size: string) => addresses.ownPicture(visit.cooperative.slug, business.id, id, size)
  return (
    <Stack>
      {photo && <Photo photo={photo} at={at} />}
      <FileField
        name="photo"
        label={text.file}
        hint={photo ? text.fileAgainHint : text.fileHint}
        accept={TYPES}
        maxMegabytes={MEGABYTES}
        error={wrong('photo')}
        optional={photo !== undefined}
      />
      <TextField
        name="words"
        label={text.words}
        hint={text.wordsHint}
        value={typed['words']}
        error={wrong('words')}
        maxLength={200}
      />
    </Stack>
  )
}

/** Looked at without opening it first: what is no photo never comes to the process that opens one. */
async function pictureIn(
  file: File,
): Promise<Result<WebPicture, FileRefusal | 'shop-photo-pdf' | 'shop-photo-unreadable'>> {
  const kept = keptFile(new Uint8Array(await file.arrayBuffer()))
  if (!kept.ok) return kept
  if (kept.value.mediaType === 'application/pdf') return refuse('shop-photo-pdf')
  const made = await makeWebPicture({ content: kept.value.content })
  return made.how === 'made' ? ok(made.picture) : refuse('shop-photo-unreadable')
}

/** Takes the photo off. */
export async function receivePhotoOff(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const businessId = visit.id<'business'>('business')
  const done = await visit.perform(
    takePhotoOff,
    visit.actor,
    { businessId, offerId: offerIn(visit) },
    commandId,
  )
  if (!done.ok) throw new NothingHere('not a business of who asks')
  return redirect(addresses.preview(visit.cooperative.slug, businessId))
}
