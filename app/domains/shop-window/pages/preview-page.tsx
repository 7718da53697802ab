import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  ShownButton,
} from '../../../ui/index.ts'
import type { Result } from '../../../values/result.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { z } from 'zod'
import { cooperativeById, vatModeOn } from '../../cooperative/index.ts'
import { publishPage } from '../publish-page.ts'
import { pageOfBusiness, windowOfBusiness } from '../shop-page.db.ts'
import type { OfferOnPage } from '../offer.ts'
import { isOrderable } from '../ordered.ts'
import { shopFrontOf } from '../shop-front.db.ts'
import { SEEN_LENGTH, seenOfPage } from '../seen.ts'
import { isSameContent, type ShopPage } from '../shop-page.ts'
import { stopOrders } from '../stop-orders.ts'
import { takePageAway } from '../take-page-away.ts'
import { addresses } from './addresses.ts'
import { Seller } from './seller.tsx'
import { WindowContents } from './window-contents.tsx'

/** The id of the sentence that says that what customers press cannot be pressed here. */
const BUTTONS = 'knoppen'

type State = { readonly refusal?: string; readonly commandId?: string }

/** The page of a business as everybody would see it, with the button that makes it so. */
export async function previewPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const businessId = visit.id<'business'>('business')
  const { cooperativeId } = visit.actor
  const { shown, vatMode, now, cooperative, front } = await visit.read(async (tx) => {
    const shown = await pageOfBusiness(tx, cooperativeId, businessId)
    if (!shown) throw new NothingHere('no page was made')
    const now = await windowOfBusiness(tx, cooperativeId, businessId)
    const cooperative = (await cooperativeById(tx, cooperativeId))!
    const front = await shopFrontOf(tx, cooperativeId)
    return { shown, now, cooperative, front, vatMode: await vatModeOn(tx, cooperativeId, visit.now.today) }
  })
  const text = visit.text.shopWindow.preview
  const coop = visit.cooperative.slug
  const keeps = visit.may('shop-page.keep')
  const isPublic = now !== undefined && isSameContent(now, shown)
  return page(visit, {
    title: text.title,
    status: state.refusal === undefined ? 200 : 409,
    children: (
      <>
        <Link href={paths.ownShopWindow(coop)} roomy>
          {visit.text.shopWindow.form.back}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Notice title={text.title}>
          <Paragraph>{isPublic ? text.same : text.lead}</Paragraph>
          <OwnHand visit={visit} />
          {shown.offers.length > 0 && <p id={BUTTONS}>{text.buttons}</p>}
          {keeps && (
            <Form
              action={addresses.publish(coop, businessId)}
              commandId={state.commandId ?? freshCommandId(visit)}
              label={text.publish}
            >
              <HiddenField name="seen" value={seenOfPage(shown, vatMode)} />
              {shown.offers.some((offer) => isOrderable(offer, shown)) && (
                <Paragraph>{text.orders}</Paragraph>
              )}
              <ButtonRow>
                {!isPublic && <Button>{now ? text.publishAgain : text.publish}</Button>}
                <LinkButton href={addresses.page(coop, businessId)} look="secondary">
                  {text.change}
                </LinkButton>
                <LinkButton href={addresses.photo(coop, businessId)} look="secondary">
                  {shown.photo ? text.changePhoto : text.addPhoto}
                </LinkButton>
                {now && <ToTakeAway visit={visit} businessId={businessId} />}
              </ButtonRow>
            </Form>
          )}
        </Notice>
        <WindowContents
          visit={visit}
          shown={{ ...shown, vatMode }}
          picture={(photo, size) => addresses.ownPicture(coop, businessId, photo, size)}
          under={(offer) => <UnderOffer visit={visit} shown={shown} offer={offer} />}
        >
          <Paragraph quiet>{text.asks}</Paragraph>
          <Seller visit={visit} name={shown.name} cooperative={cooperative} front={front} />
        </WindowContents>
        {now && keeps && <TakeAway visit={visit} action={addresses.takeAway(coop, businessId)} />}
      </>
    ),
  })
}

/** Where on the page it is taken away. */
const TAKE_AWAY = 'weghalen'

/** The way to taking the page away, from each place where somebody looks for it. */
export function ToTakeAway({ visit, businessId }: { visit: CooperativeVisit; businessId: string }) {
  return (
    <LinkButton
      href={`${addresses.preview(visit.cooperative.slug, businessId)}#${TAKE_AWAY}`}
      look="secondary"
    >
      {visit.text.shopWindow.preview.away}
    </LinkButton>
  )
}

function TakeAway({ visit, action }: { visit: CooperativeVisit; action: string }) {
  const text = visit.text.shopWindow.preview
  return (
    <Form action={action} commandId={freshCommandId(visit)} label={text.away}>
      <Heading level={2} id={TAKE_AWAY}>
        {text.away}
      </Heading>
      <Lead>{text.awayLead}</Lead>
      <Button look="secondary">{text.away}</Button>
    </Form>
  )
}

/** The buttons that customers have at an offer, and the way to its photo. */
function UnderOffer(props: { visit: CooperativeVisit; shown: ShopPage; offer: OfferOnPage }) {
  const { visit, shown, offer } = props
  const { preview, page, orders } = visit.text.shopWindow
  const photo = addresses.offerPhoto(visit.cooperative.slug, shown.businessId, offer.id)
  return (
    <>
      <ButtonRow>
        {isOrderable(offer, shown) && (
          <ShownButton describedBy={BUTTONS}>{orders.order({ offer: offer.name })}</ShownButton>
        )}
        <ShownButton describedBy={BUTTONS} look="quiet">
          {page.ask({ offer: offer.name })}
        </ShownButton>
      </ButtonRow>
      {visit.may('shop-page.keep') && (
        <Link href={photo} roomy>
          {(offer.photo ? preview.changePhotoOf : preview.addPhotoOf)({ offer: offer.name })}
        </Link>
      )}
    </>
  )
}

/** What was looked over, when it is made public. */
const looked = z.object({ seen: z.string().max(SEEN_LENGTH).optional() })

/** Makes it public. */
export function receivePublish(visit: CooperativeVisit): Promise<Response> {
  return received(visit, 'openbaar', (businessId, commandId, { seen }) =>
    visit.perform(publishPage, visit.actor, { businessId, seen }, commandId),
  )
}

/** Takes it back. */
export function receiveTakeAway(visit: CooperativeVisit): Promise<Response> {
  return received(visit, 'weg', (businessId, commandId) =>
    visit.perform(takePageAway, visit.actor, { businessId }, commandId),
  )
}

/** Takes no more orders by the page. */
export function receiveStopOrders(visit: CooperativeVisit): Promise<Response> {
  return received(visit, 'bestellen-uit', (businessId, commandId) =>
    visit.perform(stopOrders, visit.actor, { businessId }, commandId),
  )
}

async function received(
  visit: CooperativeVisit,
  said: 'openbaar' | 'weg' | 'bestellen-uit',
  work: (
    businessId: ReturnType<typeof visit.id<'business'>>,
    commandId: string,
    typed: z.output<typeof looked>,
  ) => Promise<Result<unknown, ToldIn<'shopWindow'>>>,
): Promise<Response> {
  const form = await readForm(visit, looked)
  const { commandId } = form
  const done = await work(visit.id<'business'>('business'), commandId, form.ok ? form.value : {})
  if (done.ok) return redirect(`${paths.ownShopWindow(visit.cooperative.slug)}?${said}`)
  const refusal = refusalSentence<ToldIn<'shopWindow'>>(visit, visit.text.shopWindow.refusals, done)
  return previewPage(visit, { refusal, commandId })
}
