import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Offer, OfferOnPage } from './offer.ts'
import { jsonOfOffer, offerOnPageOf, type OfferOnPageJson } from './offer-json.ts'
import type { PageContent, ShopPage, ShopWindow } from './shop-page.ts'
import type { ShopPhoto } from './shop-photo.ts'

type PageRow = {
  business_id: Id<'business'>
  slug: string
  name: string
  words: string
  area: string
  serves: ShopPage['serves']
  offers: OfferOnPageJson[]
  takes_orders: boolean
  shipping: string | null
  photo_id: Id<'shop-photo'> | null
  photos: ShopPhoto[]
}

type WindowRow = PageRow & { member_id: Id<'member'>; vat_mode: ShopWindow['vatMode']; published_at: Date }

/** The photos a row names, without their pictures. */
const PHOTOS = sql`(
  select coalesce(json_agg(json_build_object('id', f.id, 'words', f.words, 'width', f.width, 'height', f.height)), '[]')
  from shop_photo f where f.cooperative_id = named.cooperative_id
    and f.id = any (photos_named(named.photo_id, named.offers))) as photos`

/** The page of a business; undefined when none was made, or it is not the asker's to see. */
export async function pageOfBusiness(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
): Promise<ShopPage | undefined> {
  const { rows } = await sql<PageRow>`
    select named.*, ${PHOTOS} from shop_page named
    where cooperative_id = ${cooperativeId} and business_id = ${businessId}`.execute(tx)
  return rows[0] && pageOf(rows[0])
}

/** Whether a member works in a business of which nobody made a page yet. */
export async function lacksPage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from member_business b
    where b.cooperative_id = ${cooperativeId} and b.member_id = ${memberId} and b.until is null
      and not exists (select from shop_page p
        where p.cooperative_id = b.cooperative_id and p.business_id = b.business_id) limit 1`.execute(tx)
  return rows.length > 0
}

/** What is written of a page, before it has photos. */
type Written = Omit<PageContent, 'offers'> & {
  readonly offers: readonly (Offer & Pick<OfferOnPage, 'id'>)[]
  readonly businessId: Id<'business'>
}

/**
 * Keeps a page in place of the one before; an offer that was there has its photo still. A new page gets an address of
 * its own: the first of `slugs` that is free.
 *
 * @returns whether it was kept: not when none of the addresses was free
 */
export async function keepShopPage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { businessId, slugs, ...content }: Written & { readonly slugs: readonly string[] },
  by: Id<'person'>,
  at: Date,
): Promise<boolean> {
  const offers = JSON.stringify(
    content.offers.map((one) => ({ ...jsonOfOffer(one), id: one.id, photo: null })),
  )
  const again = sql`
    update shop_page set name = ${content.name}, words = ${content.words}, area = ${content.area},
      serves = ${content.serves}, offers = (
        select coalesce(jsonb_agg(written.offer || jsonb_build_object('photo', (
          select was -> 'photo' from jsonb_array_elements(shop_page.offers) was
          where was ->> 'id' = written.offer ->> 'id')) order by written.place), '[]')
        from jsonb_array_elements(${offers}::jsonb) with ordinality as written(offer, place)),
      takes_orders = ${content.takesOrders}, shipping = ${content.shipping ?? null}, kept_at = ${at}, kept_by = ${by}
    where cooperative_id = ${cooperativeId} and business_id = ${businessId}`
  const isDone = async (statement: typeof again) => (await statement.execute(tx)).numAffectedRows === 1n
  if (await isDone(again)) return true
  // Whether an address is taken, row-level security hides; the keys of the table do not. That it was not kept can also
  // be because the same page was made at this very moment: then this is kept in its place.
  for (const slug of slugs) {
    const first = sql`
      insert into shop_page (cooperative_id, business_id, slug, name, words, area, serves, offers, takes_orders,
        shipping, kept_at, kept_by)
      values (${cooperativeId}, ${businessId}, ${slug}, ${content.name}, ${content.words}, ${content.area},
        ${content.serves}, ${offers}::jsonb, ${content.takesOrders}, ${content.shipping ?? null}, ${at}, ${by})
      on conflict do nothing`
    if ((await isDone(first)) || (await isDone(again))) return true
  }
  return false
}

/** Makes public what stands on the page of a business now. @returns whether there was a page of the asker's */
export async function publishShopPage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { businessId: Id<'business'>; memberId: Id<'member'>; vatMode: ShopWindow['vatMode'] },
  by: Id<'person'>,
  at: Date,
): Promise<boolean> {
  await deleteShopWindow(tx, cooperativeId, of.businessId)
  const { numAffectedRows } = await sql`
    insert into shop_window (cooperative_id, business_id, slug, member_id, name, words, area, serves, offers, photo_id,
      takes_orders, shipping, vat_mode, published_at, published_by)
    select cooperative_id, business_id, slug, ${of.memberId}, name, words, area, serves, offers, photo_id,
      takes_orders, shipping, ${of.vatMode}, ${at}, ${by}
    from shop_page where cooperative_id = ${cooperativeId} and business_id = ${of.businessId}`.execute(tx)
  return numAffectedRows === 1n
}

/** Takes back what is public of a business. @returns whether there was anything of the asker's */
export async function deleteShopWindow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from shop_window where cooperative_id = ${cooperativeId} and business_id = ${businessId}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** What is public of a business; undefined when nothing is. */
export async function windowOfBusiness(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
): Promise<ShopWindow | undefined> {
  const { rows } = await sql<WindowRow>`
    select named.*, ${PHOTOS} from shop_window named
    where cooperative_id = ${cooperativeId} and business_id = ${businessId}`.execute(tx)
  return rows[0] && windowOf(rows[0])
}

/** What is public at an address; undefined when nothing is. */
export async function windowBySlug(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  slug: string,
): Promise<ShopWindow | undefined> {
  const { rows } = await sql<WindowRow>`
    select named.*, ${PHOTOS} from shop_window named
    where cooperative_id = ${cooperativeId} and slug = ${slug}`.execute(tx)
  return rows[0] && windowOf(rows[0])
}

/** Everything that is public in a co-operative, by name. */
export async function windowsOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly ShopWindow[]> {
  const { rows } = await sql<WindowRow>`
    select named.*, ${PHOTOS} from shop_window named
    where cooperative_id = ${cooperativeId} 
    order by lower(name), business_id`.execute(tx)
  return rows.map(windowOf)
}

/** A page that may be found, with its co-operative by address; without a slug it is the page of the co-operative. */
export type PublicAddress = {
  readonly coop: string
  readonly slug: string | undefined
  readonly changedAt: Date
}

/** Every public page of the installation. At most 50,000: more a sitemap may not hold. */
export async function publicAddresses(tx: Tx): Promise<readonly PublicAddress[]> {
  const { rows } = await sql<{ coop: string; slug: string | null; changed_at: Date }>`
    select c.slug as coop, p.slug, p.changed_at from (
      select cooperative_id, slug, published_at as changed_at from shop_window
      union all select cooperative_id, null, changed_at from shop_front where listed) p
    join cooperative c on c.id = p.cooperative_id
    order by c.slug, p.slug nulls first limit 50000`.execute(tx)
  return rows.map(({ coop, slug, changed_at }) => ({ coop, slug: slug ?? undefined, changedAt: changed_at }))
}

function pageOf({
  business_id: businessId,
  takes_orders: takesOrders,
  shipping,
  photo_id: photoId,
  photos,
  offers,
  ...rest
}: PageRow): ShopPage {
  const { slug, name, words, area, serves } = rest
  return {
    businessId,
    slug,
    name,
    words,
    area,
    serves,
    offers: offers.map((one) => offerOnPageOf(one, photos)),
    takesOrders,
    shipping: shipping === null ? undefined : BigInt(shipping),
    photo: photos.find(({ id }) => id === photoId),
  }
}

function windowOf(row: WindowRow): ShopWindow {
  const { member_id: memberId, vat_mode: vatMode, published_at: publishedAt } = row
  return { ...pageOf(row), memberId, vatMode, publishedAt }
}
