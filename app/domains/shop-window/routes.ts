import { at, outside, type Route } from '../../web/route.ts'
import type { FromBenefits } from '../sales/pages/index.ts'
import { frontFeed, frontPage, jsonFeed } from './pages/front-page.tsx'
import { shopFrontSetting } from './pages/front-setting.tsx'
import { robotsFile, sitemapFile } from './pages/found-files.ts'
import { apiDocument } from './pages/api-document.ts'
import { keysPage, receiveEndKey, receiveKey } from './pages/keys-page.tsx'
import { orderPage } from './pages/order-page.tsx'
import { actOnRequest, ownRequestPage } from './pages/own-request.tsx'
import { receiveInvoiceOfOrder } from './pages/receive-invoice-of-order.ts'
import { ownShopWindow } from './pages/own-page.tsx'
import { shopPageForm } from './pages/page-form.tsx'
import { receiveSettled, requestsOfWhoStops } from './pages/requests-of-who-stops.tsx'
import { receiveSeenTo } from './pages/orders-not-taken.tsx'
import { ownPicture, publicPicture } from './pages/photo-file.ts'
import { photoForm, receivePhotoOff } from './pages/photo-form.tsx'
import { previewPage, receivePublish, receiveStopOrders, receiveTakeAway } from './pages/preview-page.tsx'
import { receiveOrder } from './pages/receive-order.ts'
import { receiveRequest } from './pages/receive-request.ts'
import { receiveWindowOrder } from './pages/receive-window-order.ts'
import { receiveWooCommerce } from './pages/receive-woocommerce.ts'
import type { ShopNeeds } from './pages/shop-needs.ts'
import { windowPage } from './pages/window-page.tsx'

export { shopRequestTasks } from './pages/home-blocks.tsx'
export { ordersAfterStopOfOthers, ownOrdersAfterStop } from './pages/orders-after-stop.tsx'

/** What search engines and web shops ask for, before the addresses of the co-operatives. */
export const foundRoutes = (needs: ShopNeeds): readonly Route[] => [
  outside('get', '/robots.txt', 'anyone', robotsFile(needs)),
  outside('get', '/sitemap.xml', 'anyone', sitemapFile(needs)),
  outside('get', '/api', 'anyone', apiDocument(needs)),
  // Programs come here, with a key of their own: no page of ours sends it.
  { method: 'post', path: '/api/v1/orders', may: 'anyone', answer: receiveOrder(needs), fromElsewhere: true },
  {
    method: 'post',
    path: '/api/v1/woocommerce/:key',
    may: 'anyone',
    answer: receiveWooCommerce(needs),
    fromElsewhere: true,
  },
]

/** The shop window: what everybody sees of it, and where its members write it. */
export const shopWindowRoutes = (needs: ShopNeeds, from?: FromBenefits): readonly Route[] => [
  // What is published is for everybody, so these are no pages within a co-operative.
  { method: 'get', path: '/:coop/etalage.json', may: 'anyone', answer: frontFeed(needs) },
  { method: 'get', path: '/:coop/etalage-feed.json', may: 'anyone', answer: jsonFeed(needs) },
  { method: 'get', path: '/:coop/etalage', may: 'anyone', answer: frontPage(needs) },
  { method: 'get', path: '/:coop/etalage/:page', may: 'anyone', answer: windowPage(needs) },
  { method: 'get', path: '/:coop/etalage/foto/:photo/:size', may: 'anyone', answer: publicPicture },
  { method: 'get', path: '/:coop/etalage/:page/bestel', may: 'anyone', answer: orderPage(needs) },
  { method: 'post', path: '/:coop/etalage/:page/bestel', may: 'anyone', answer: receiveWindowOrder(needs) },
  { method: 'post', path: '/:coop/etalage/:page', may: 'anyone', answer: receiveRequest(needs) },
  at('get', '/:coop/instellingen/etalage', 'shop-front.set', shopFrontSetting.show),
  at('post', '/:coop/instellingen/etalage', 'shop-front.set', shopFrontSetting.receive),
  at('get', '/:coop/aanvragen/:request', 'shop-page.see', (visit) => ownRequestPage(visit, from)),
  at('post', '/:coop/aanvragen/:request', 'shop-page.keep', actOnRequest(from)),
  at('post', '/:coop/aanvragen/:request/factuur', 'shop-page.keep', receiveInvoiceOfOrder(from)),
  at('get', '/:coop/leden/:member/aanvragen', 'members.edit', requestsOfWhoStops, { personal: 'leaving' }),
  at('post', '/:coop/leden/:member/aanvragen', 'members.edit', receiveSettled, { personal: 'leaving' }),
  at('get', '/:coop/mijn-etalage', 'shop-page.see', ownShopWindow),
  at('get', '/:coop/mijn-etalage/sleutels', 'shop-page.keep', (visit) => keysPage(visit, needs)),
  at('post', '/:coop/mijn-etalage/sleutels', 'shop-page.keep', (visit) => receiveKey(visit, needs)),
  at('post', '/:coop/mijn-etalage/sleutels/:key/geregeld', 'shop-page.keep', receiveSeenTo),
  at('post', '/:coop/mijn-etalage/sleutels/:key/stop', 'shop-page.keep', (visit) =>
    receiveEndKey(visit, needs),
  ),
  at('get', '/:coop/mijn-etalage/:business', 'shop-page.keep', shopPageForm.show),
  at('post', '/:coop/mijn-etalage/:business', 'shop-page.keep', shopPageForm.receive),
  at('get', '/:coop/mijn-etalage/:business/foto', 'shop-page.keep', photoForm.show),
  at('post', '/:coop/mijn-etalage/:business/foto', 'shop-page.keep', photoForm.receive, { takesFile: true }),
  at('post', '/:coop/mijn-etalage/:business/foto/weg', 'shop-page.keep', receivePhotoOff),
  at('get', '/:coop/mijn-etalage/:business/aanbod/:offer/foto', 'shop-page.keep', photoForm.show),
  at('post', '/:coop/mijn-etalage/:business/aanbod/:offer/foto', 'shop-page.keep', photoForm.receive, {
    takesFile: true,
  }),
  at('post', '/:coop/mijn-etalage/:business/aanbod/:offer/foto/weg', 'shop-page.keep', receivePhotoOff),
  at('get', '/:coop/mijn-etalage/:business/foto/:photo/:size', 'shop-page.see', ownPicture),
  at('get', '/:coop/mijn-etalage/:business/bekijk', 'shop-page.see', (visit) => previewPage(visit)),
  at('post', '/:coop/mijn-etalage/:business/openbaar', 'shop-page.keep', receivePublish),
  at('post', '/:coop/mijn-etalage/:business/bestellen-uit', 'shop-page.keep', receiveStopOrders),
  at('post', '/:coop/mijn-etalage/:business/weg', 'shop-page.keep', receiveTakeAway),
]
