import { at, type Route } from '../../web/route.ts'
import { chooseInvoiceFilePage } from './pages/choose-invoice-file.tsx'
import { costPage, receiveReversal } from './pages/cost-page.tsx'
import { receiptPage } from './pages/cost-receipt.ts'
import { costsPage } from './pages/costs-page.tsx'
import { enterInvoicePage } from './pages/enter-invoice.tsx'
import {
  journeyPage,
  receiveJourneyBooking,
  receiveJourneyReturn,
  receiveJourneyWithdrawal,
} from './pages/journey-page.tsx'
import { journeysPage } from './pages/journeys-page.tsx'
import { askedLimitPage, receiveLimitAnswer } from './pages/limit-answer.tsx'
import { limitPage } from './pages/limit-page.tsx'
import { newCostPage, previewCost, receiveNewCost } from './pages/new-cost.tsx'
import { newJourneyPage } from './pages/new-journey.tsx'
import { newTravelPage } from './pages/new-travel.tsx'
import { payCostPage } from './pages/pay-cost.tsx'
import { receiveMemberPaid } from './pages/receive-member-paid.ts'
import { newSupplierPage, receiveIban, supplierPage } from './pages/supplier-form.tsx'
import {
  receiveApproval,
  receiveClosing,
  supplierDocumentPage,
  supplierInvoicePage,
} from './pages/supplier-invoice-page.tsx'
import { supplierInvoicesPage } from './pages/supplier-invoices-page.tsx'
import { suppliersPage } from './pages/suppliers-page.tsx'
import { receiveNoToCost, receiveYesToCost } from './pages/waiting-cost-page.tsx'

export { journeysBlocks } from './pages/journeys-blocks.tsx'
export { limitToConfirmBlock, spendingLimitBlock, suppliersBlock } from './pages/suppliers-block.tsx'

/** The pages of what is spent. Those with a name of their own stand before `:cost` and `:invoice`. */
export const spendingRoutes: readonly Route[] = [
  at('get', '/:coop/kosten', 'cost.read', costsPage),
  at('get', '/:coop/kosten/nieuw', 'cost.book', newCostPage),
  at('post', '/:coop/kosten/nieuw', 'cost.book', receiveNewCost, { takesFile: true }),
  at('post', '/:coop/kosten/reken-uit', 'cost.book', previewCost),
  at('get', '/:coop/kosten/reis', 'cost.book', newTravelPage.show),
  at('post', '/:coop/kosten/reis', 'cost.book', newTravelPage.receive),
  at('get', '/:coop/kosten/:cost', 'cost.read', (visit) => costPage(visit)),
  at('post', '/:coop/kosten/:cost', 'cost.book', receiveReversal),
  at('get', '/:coop/kosten/:cost/bon', 'cost.read', receiptPage),
  at('get', '/:coop/kosten/:cost/betalen', 'supplier-invoice.enter', payCostPage.show),
  at('post', '/:coop/kosten/:cost/betalen', 'supplier-invoice.enter', payCostPage.receive),
  at('post', '/:coop/kosten/:cost/voorgeschoten', 'cost.book', receiveMemberPaid),
  at('post', '/:coop/kosten/:cost/ja', 'cost.book', receiveYesToCost),
  at('post', '/:coop/kosten/:cost/nee', 'cost.book', receiveNoToCost),

  at('get', '/:coop/reizen', 'cost.read', journeysPage),
  at('get', '/:coop/reizen/nieuw', 'own-work.read', newJourneyPage.show),
  at('post', '/:coop/reizen/nieuw', 'own-work.read', newJourneyPage.receive),
  at('get', '/:coop/reizen/:journey', 'cost.read', (visit) => journeyPage(visit)),
  at('post', '/:coop/reizen/:journey/boek', 'cost.book', receiveJourneyBooking),
  at('post', '/:coop/reizen/:journey/terug', 'cost.book', receiveJourneyReturn),
  at('post', '/:coop/reizen/:journey/weg', 'own-work.read', receiveJourneyWithdrawal),

  at('get', '/:coop/inkoop', 'supplier-invoices.read', supplierInvoicesPage),
  at('get', '/:coop/inkoop/nieuw', 'supplier-invoice.enter', chooseInvoiceFilePage.show),
  at('post', '/:coop/inkoop/nieuw', 'supplier-invoice.enter', chooseInvoiceFilePage.receive),
  at('get', '/:coop/inkoop/nieuw/:kept', 'supplier-invoice.enter', enterInvoicePage.show),
  at('post', '/:coop/inkoop/nieuw/:kept', 'supplier-invoice.enter', enterInvoicePage.receive),
  at('get', '/:coop/inkoop/grens', 'spending-limit.set', limitPage.show),
  at('post', '/:coop/inkoop/grens', 'spending-limit.set', limitPage.receive),
  at('get', '/:coop/inkoop/grens/gevraagd', 'spending-limit.answer', (visit) => askedLimitPage(visit)),
  at('post', '/:coop/inkoop/grens/gevraagd', 'spending-limit.answer', receiveLimitAnswer),
  at('get', '/:coop/inkoop/:invoice', 'supplier-invoices.read', (visit) => supplierInvoicePage(visit)),
  at('post', '/:coop/inkoop/:invoice', 'supplier-invoice.enter', receiveApproval),
  at('post', '/:coop/inkoop/:invoice/afsluiten', 'supplier-invoice.enter', receiveClosing),
  at('get', '/:coop/inkoop/:invoice/factuur', 'supplier-invoices.read', supplierDocumentPage),

  at('get', '/:coop/leveranciers', 'supplier-invoices.read', suppliersPage),
  at('get', '/:coop/leveranciers/nieuw', 'supplier.edit', newSupplierPage.show),
  at('post', '/:coop/leveranciers/nieuw', 'supplier.edit', newSupplierPage.receive),
  at('get', '/:coop/leveranciers/:supplier', 'supplier.edit', supplierPage.show),
  at('post', '/:coop/leveranciers/:supplier', 'supplier.edit', supplierPage.receive),
  at('post', '/:coop/leveranciers/:supplier/rekening', 'supplier.edit', receiveIban),
]
