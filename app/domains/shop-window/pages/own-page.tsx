import {
  Badge,
  ButtonRow,
  Card,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  TaskList,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { BusinessOfMember } from '../../members/index.ts'
import { businessesOfActor } from '../load-own-businesses.ts'
import { ordersAfterStop, type OrdersAfterStop } from '../load-orders-after-stop.ts'
import { pageOfBusiness, windowOfBusiness } from '../shop-page.db.ts'
import { shopRequestsOf } from '../shop-request.db.ts'
import { isWaiting, type ShopRequest } from '../shop-request.ts'
import { isSameContent, type ShopPage, type ShopWindow } from '../shop-page.ts'
import { addresses } from './addresses.ts'
import { TakesOrdersAfterStop } from './orders-after-stop.tsx'
import { ToTakeAway } from './preview-page.tsx'

type OwnBusiness = {
  readonly memberId: Id<'member'>
  readonly business: BusinessOfMember
  readonly written: ShopPage | undefined
  readonly shown: ShopWindow | undefined
  /** That it takes orders although the permission stopped. */
  readonly afterStop: OrdersAfterStop | undefined
}

const NO_MEMBER = { memberId: undefined, businesses: [] }

/** The businesses of a member, and how the page of each stands. */
export async function ownShopWindow(visit: CooperativeVisit): Promise<Response> {
  const text = visit.text.shopWindow.own
  const { own, requests } = await visit.read(async (tx) => {
    const { cooperativeId } = visit.actor
    const { memberId, businesses } = (await businessesOfActor(tx, visit.actor)) ?? NO_MEMBER
    const afterStop =
      memberId === undefined ? [] : await ordersAfterStop(tx, cooperativeId, visit.now.today, memberId)
    const found: OwnBusiness[] = []
    for (const business of businesses) {
      const written = await pageOfBusiness(tx, cooperativeId, business.id)
      found.push({
        memberId: memberId!,
        business,
        written,
        shown: await windowOfBusiness(tx, cooperativeId, business.id),
        afterStop: afterStop.find(({ businessId }) => businessId === business.id),
      })
    }
    const requests = memberId === undefined ? [] : await shopRequestsOf(tx, cooperativeId, memberId)
    return { own: found, requests }
  })
  return page(visit, {
    title: text.title,
    children: (
      <>
        <Said visit={visit} />
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        {own.length === 0 && <EmptyState title={text.noneTitle}>{text.none}</EmptyState>}
        {own.map((one) => (
          <BusinessCard key={one.business.id} visit={visit} own={one} />
        ))}
        <Requests visit={visit} requests={requests} />
        {own.length > 0 && <OwnHand visit={visit} />}
        {own.length > 0 && visit.may('shop-page.keep') && (
          <Link href={addresses.keys(visit.cooperative.slug)} roomy>
            {visit.text.shopWindow.keys.link}
          </Link>
        )}
      </>
    ),
  })
}

function Requests({ visit, requests }: { visit: CooperativeVisit; requests: readonly ShopRequest[] }) {
  const text = visit.text.shopWindow.requests.list
  const tasks = requests.map((one) => ({
    href: addresses.request(visit.cooperative.slug, one.id),
    title: one.name,
    detail: text.asked({
      about: one.offer?.name ?? text.other,
      day: formatDay(dayOf(one.askedAt), visit.language),
    }),
    badge: (
      <Badge tone={isWaiting(one) ? 'info' : 'done'}>
        {stateInWords(one, one.order ? text.order : text)}
      </Badge>
    ),
  }))
  return (
    <Card labelledBy="vragen">
      <Heading level={2} id="vragen">
        {text.title}
      </Heading>
      <TaskList tasks={tasks} empty={text.none} />
    </Card>
  )
}

/** How it stands with what was asked or ordered. */
function stateInWords(
  request: ShopRequest,
  words: Readonly<Record<'waits' | 'answered' | 'taken', string>>,
): string {
  if (isWaiting(request)) return words.waits
  return request.answeredAt ? words.answered : words.taken
}

function Said({ visit }: { visit: CooperativeVisit }) {
  const text = visit.text.shopWindow.own
  const asked = visit.url.searchParams
  const { one } = visit.text.shopWindow.requests
  const sentences = {
    openbaar: text.published,
    weg: text.takenAway,
    'bestellen-uit': visit.text.shopWindow.orders.afterStop.done,
    weggegooid: one.gone,
    beantwoord: one.hasAnswered,
    wacht: one.waitsAgain,
  }
  const said = Object.entries(sentences).find(([word]) => asked.has(word))?.[1]
  if (said === undefined) return null
  return (
    <Notice tone="done" announce>
      {said}
    </Notice>
  )
}

function BusinessCard({ visit, own }: { visit: CooperativeVisit; own: OwnBusiness }) {
  const { business, written, shown, afterStop } = own
  const { own: text, preview } = visit.text.shopWindow
  const coop = visit.cooperative.slug
  const keeps = visit.may('shop-page.keep')
  return (
    <Card labelledBy={business.id}>
      <Heading level={2} id={business.id}>
        {business.tradeName}
      </Heading>
      <Paragraph>{standing(visit, own)}</Paragraph>
      {afterStop && <TakesOrdersAfterStop visit={visit} of={afterStop} />}
      {shown && (
        <Link href={addresses.window(coop, shown.slug)} roomy>
          {text.address}
        </Link>
      )}
      <ButtonRow>
        {keeps && (
          <LinkButton href={addresses.page(coop, business.id)} look={written ? 'secondary' : 'primary'}>
            {written ? text.change : text.make}
          </LinkButton>
        )}
        {written && (
          <LinkButton href={addresses.preview(coop, business.id)} look="secondary">
            {text.look}
          </LinkButton>
        )}
        {written && keeps && (
          <LinkButton href={addresses.photo(coop, business.id)} look="secondary">
            {written.photo ? preview.changePhoto : preview.addPhoto}
          </LinkButton>
        )}
        {written && shown && keeps && <ToTakeAway visit={visit} businessId={business.id} />}
      </ButtonRow>
    </Card>
  )
}

function standing({ text, language }: CooperativeVisit, { memberId, written, shown }: OwnBusiness): string {
  const words = text.shopWindow.own.standing
  if (!written) return words.none
  if (!shown) return words.draft
  if (shown.memberId !== memberId) return words.fellow
  const day = formatDay(dayOf(shown.publishedAt), language)
  return isSameContent(written, shown) ? words.public({ day }) : words.changed({ day })
}
