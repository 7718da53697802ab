import { at, type Route } from '../../web/route.ts'
import { vatBoxPage } from './pages/box-page.tsx'
import { fileVatPage } from './pages/file-page.tsx'
import { icpPage, receiveIcp } from './pages/icp-page.tsx'
import { korPage } from './pages/kor-page.tsx'
import { vatLengthPage } from './pages/length-page.tsx'
import { vatOverviewPage } from './pages/overview-page.tsx'
import { vatReturnPage } from './pages/return-page.tsx'
import { supplementPage } from './pages/supplement-page.tsx'
import { receiveUndoIcp, receiveUndoVat } from './pages/undo-page.ts'
import { worksheetFile, worksheetPage } from './pages/worksheet-page.tsx'

export { lateVatBlock, vatBlock } from './pages/home-block.tsx'

/** The pages of VAT. Those with a name of their own stand before the page of a period. */
export const taxRoutes: readonly Route[] = [
  at('get', '/:coop/btw', 'vat.read', vatOverviewPage),
  at('get', '/:coop/btw/kor', 'vat.read', korPage),
  at('get', '/:coop/btw/tijdvak', 'vat.file', vatLengthPage.show),
  at('post', '/:coop/btw/tijdvak', 'vat.file', vatLengthPage.receive),
  at('get', '/:coop/btw/:period', 'vat.read', (visit) => vatReturnPage(visit), { takesLong: 'vat' }),
  at('get', '/:coop/btw/:period/rubriek/:box', 'vat.read', vatBoxPage, { takesLong: 'vat' }),
  at('get', '/:coop/btw/:period/werkblad', 'vat.read', worksheetPage, { takesLong: 'vat' }),
  at('get', '/:coop/btw/:period/werkblad.csv', 'vat.read', worksheetFile, { takesLong: 'vat' }),
  at('get', '/:coop/btw/:period/indienen', 'vat.file', fileVatPage.show, { takesLong: 'vat' }),
  at('post', '/:coop/btw/:period/indienen', 'vat.file', fileVatPage.receive, { takesLong: 'vat' }),
  at('post', '/:coop/btw/:period/terug', 'vat.file', receiveUndoVat),
  at('get', '/:coop/btw/:period/suppletie', 'vat.read', supplementPage.show, { takesLong: 'vat' }),
  at('post', '/:coop/btw/:period/suppletie', 'vat.file', supplementPage.receive),
  at('get', '/:coop/btw/:period/icp', 'icp.read', (visit) => icpPage(visit), { takesLong: 'vat' }),
  at('post', '/:coop/btw/:period/icp', 'vat.file', receiveIcp),
  at('post', '/:coop/btw/:period/icp/terug', 'vat.file', receiveUndoIcp),
]
