import { paths } from '../../../web/paths.ts'

/** The addresses of the shop window, public and own. */
export const addresses = {
  front: paths.shopFront,
  window: (coop: string, slug: string) => `/${coop}/etalage/${slug}`,
  order: (coop: string, slug: string) => `/${coop}/etalage/${slug}/bestel`,
  /** A picture as everybody sees it, and as its members do before it is public. */
  picture: (coop: string, photo: string, size: string) => `/${coop}/etalage/foto/${photo}/${size}`,
  ownPicture: (coop: string, business: string, photo: string, size: string) =>
    `/${coop}/mijn-etalage/${business}/foto/${photo}/${size}`,
  photo: (coop: string, business: string) => `/${coop}/mijn-etalage/${business}/foto`,
  photoOff: (coop: string, business: string) => `/${coop}/mijn-etalage/${business}/foto/weg`,
  offerPhoto: (coop: string, business: string, offer: string) =>
    `/${coop}/mijn-etalage/${business}/aanbod/${offer}/foto`,
  offerPhotoOff: (coop: string, business: string, offer: string) =>
    `/${coop}/mijn-etalage/${business}/aanbod/${offer}/foto/weg`,
  feed: (coop: string) => `/${coop}/etalage.json`,
  jsonFeed: (coop: string) => `/${coop}/etalage-feed.json`,
  sitemap: () => '/sitemap.xml',
  page: (coop: string, business: string) => `/${coop}/mijn-etalage/${business}`,
  preview: (coop: string, business: string) => `/${coop}/mijn-etalage/${business}/bekijk`,
  publish: (coop: string, business: string) => `/${coop}/mijn-etalage/${business}/openbaar`,
  request: paths.shopRequest,
  invoiceOfOrder: (coop: string, request: string) => `/${coop}/aanvragen/${request}/factuur`,
  keys: (coop: string) => `/${coop}/mijn-etalage/sleutels`,
  endKey: (coop: string, key: string) => `/${coop}/mijn-etalage/sleutels/${key}/stop`,
  seeToOrder: (coop: string, key: string) => `/${coop}/mijn-etalage/sleutels/${key}/geregeld`,
  orders: () => `${paths.api()}/v1/orders`,
  wooCommerce: (key: string) => `${paths.api()}/v1/woocommerce/${key}`,
  stopOrders: (coop: string, business: string) => `${paths.ownShopWindow(coop)}/${business}/bestellen-uit`,
  takeAway: (coop: string, business: string) => `/${coop}/mijn-etalage/${business}/weg`,
} as const
