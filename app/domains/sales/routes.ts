import { at, type Route } from '../../web/route.ts'
import { editInvoicePage, receiveEditInvoice } from './pages/edit-invoice.tsx'
import { newInvoicePage, previewInvoice, receiveNewInvoice } from './pages/new-invoice.tsx'

/** The pages of invoices and customers. */
export const salesRoutes: readonly Route[] = [
  at('get', '/:coop/facturen/nieuw', 'invoice.draft', newInvoicePage),
  at('post', '/:coop/facturen/nieuw', 'invoice.draft', receiveNewInvoice),
  at('post', '/:coop/facturen/reken-uit', 'invoice.draft', previewInvoice),
  at('get', '/:coop/facturen/:invoice/wijzig', 'invoice.draft', editInvoicePage),
  at('post', '/:coop/facturen/:invoice/wijzig', 'invoice.draft', receiveEditInvoice),
]
