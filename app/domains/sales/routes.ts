import { at, type Route } from '../../web/route.ts'
import { actOnInvoice } from './pages/act-on-invoice.ts'
import { editInvoicePage, receiveEditInvoice } from './pages/edit-invoice.tsx'
import { invoiceListPage } from './pages/invoice-list.tsx'
import { invoicePage, invoicePdf } from './pages/invoice-page.tsx'
import { newInvoicePage, previewInvoice, receiveNewInvoice } from './pages/new-invoice.tsx'

/** The pages of invoices and customers. */
export const salesRoutes: readonly Route[] = [
  at('get', '/:coop/facturen', 'invoice.read', invoiceListPage),
  at('get', '/:coop/facturen/nieuw', 'invoice.draft', newInvoicePage),
  at('post', '/:coop/facturen/nieuw', 'invoice.draft', receiveNewInvoice),
  at('post', '/:coop/facturen/reken-uit', 'invoice.draft', previewInvoice),
  at('get', '/:coop/facturen/:invoice', 'invoice.read', (visit) => invoicePage(visit)),
  at('post', '/:coop/facturen/:invoice', 'invoice.draft', actOnInvoice),
  at('get', '/:coop/facturen/:invoice/factuur.pdf', 'invoice.read', invoicePdf),
  at('get', '/:coop/facturen/:invoice/wijzig', 'invoice.draft', editInvoicePage),
  at('post', '/:coop/facturen/:invoice/wijzig', 'invoice.draft', receiveEditInvoice),
]
