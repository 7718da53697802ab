import type { PeppolNetwork } from '../../platform/access-point.ts'
import { at, byLink, type Route } from '../../web/route.ts'
import type { BeforeApproving } from './pages/before-approving.ts'
import type { FromBenefits } from './pages/from-benefits.ts'
import { actOnInvoice } from './pages/act-on-invoice.ts'
import { receiveQuestion } from './pages/ask-question-page.ts'
import { agedPage } from './pages/aged-page.tsx'
import { approvalsPage, decide } from './pages/approvals.tsx'
import { answerCredits } from './pages/answer-credits.ts'
import { creditPage, previewCreditPage, receiveCredit } from './pages/credit-page.tsx'
import { editCustomerForm, newCustomerForm } from './pages/customer-form.tsx'
import { customerListPage } from './pages/customer-list.tsx'
import { editInvoicePage, receiveEditInvoice } from './pages/edit-invoice.tsx'
import { invoiceListPage } from './pages/invoice-list.tsx'
import { invoicePdf, invoiceXml } from './pages/invoice-files.ts'
import { invoicePage } from './pages/invoice-page.tsx'
import { onlinePaymentsPage, receiveBooking } from './pages/online-office.tsx'
import { onlineSetting, receiveKeyAnswer } from './pages/online-setting.tsx'
import { paymentPage, receiveNotice, receivePayment } from './pages/pay-online.tsx'
import type { OnlineNeeds } from './online/pay-online.ts'
import { linkedPage, linkedPdf, linkedXml } from './pages/linked-page.tsx'
import { endAccount, peppolSetting } from './pages/peppol-setting.tsx'
import { receiveSplit, splitPage } from './pages/split-page.tsx'
import { newInvoicePage, previewInvoice, receiveNewInvoice } from './pages/new-invoice.tsx'

/**
 * The pages of invoices and customers.
 *
 * @param from what benefits, which come after sales, tell a member of a draft; without it nothing is told
 * @param network where e-invoices go; without it no account can be set
 * @param online how customers pay online; without it they cannot
 * @param others what other domains tell who approves an invoice
 */
export function salesRoutes(
  from?: FromBenefits,
  network?: PeppolNetwork,
  online?: OnlineNeeds,
  others: readonly BeforeApproving[] = [],
): readonly Route[] {
  const onlineSettings = onlineSetting(online)
  const setting = peppolSetting(network)
  return [
    byLink('get', '/f/:token', (visit) => linkedPage(visit, {}, online)),
    ...(online ? payingRoutes(online) : []),
    at('get', '/:coop/ideal', 'online-payments.read', onlinePaymentsPage),
    at('post', '/:coop/ideal', 'online-payments.book', receiveBooking),
    at('get', '/:coop/instellingen/ideal', 'online-payments.set-up', onlineSettings.show),
    at('post', '/:coop/instellingen/ideal', 'online-payments.set-up', onlineSettings.receive),
    at('post', '/:coop/instellingen/ideal/antwoord', 'online-payments.set-up', receiveKeyAnswer),
    byLink('get', '/f/:token/factuur.pdf', linkedPdf),
    byLink('get', '/f/:token/factuur.xml', linkedXml),
    byLink('post', '/f/:token/vraag', receiveQuestion),
    at('get', '/:coop/boeken/openstaand', 'receivables.read', agedPage),
    at('get', '/:coop/facturen', 'invoice.read', invoiceListPage),
    at('get', '/:coop/facturen/nieuw', 'invoice.draft', newInvoicePage(from)),
    at('post', '/:coop/facturen/nieuw', 'invoice.draft', receiveNewInvoice(from)),
    at('post', '/:coop/facturen/reken-uit', 'invoice.draft', previewInvoice(from)),
    at('get', '/:coop/facturen/:invoice', 'invoice.read', (visit) => invoicePage(visit, {}, from)),
    at('post', '/:coop/facturen/:invoice', 'invoice.draft', actOnInvoice(from)),
    at('get', '/:coop/facturen/:invoice/factuur.pdf', 'invoice.read', invoicePdf),
    at('get', '/:coop/facturen/:invoice/factuur.xml', 'invoice.read', invoiceXml),
    at('get', '/:coop/facturen/:invoice/samen', 'invoice.draft', splitPage),
    at('post', '/:coop/facturen/:invoice/samen', 'invoice.draft', receiveSplit),
    at('get', '/:coop/facturen/:invoice/crediteer', 'invoice.credit', creditPage),
    at('post', '/:coop/facturen/:invoice/crediteer', 'invoice.credit', receiveCredit),
    at('post', '/:coop/facturen/:invoice/crediteer/reken-uit', 'invoice.credit', previewCreditPage),
    at('get', '/:coop/instellingen/e-factuur', 'e-invoice.set-up', setting.show),
    at('post', '/:coop/instellingen/e-factuur', 'e-invoice.set-up', setting.receive),
    at('post', '/:coop/instellingen/e-factuur/stop', 'e-invoice.set-up', endAccount),
    at('get', '/:coop/klanten', 'customer.edit', customerListPage),
    at('get', '/:coop/klanten/nieuw', 'customer.edit', newCustomerForm.show),
    at('post', '/:coop/klanten/nieuw', 'customer.edit', newCustomerForm.receive),
    at('get', '/:coop/klanten/:customer', 'customer.edit', editCustomerForm.show),
    at('post', '/:coop/klanten/:customer', 'customer.edit', editCustomerForm.receive),
    at('post', '/:coop/goedkeuren/crediteren/:asked', 'invoice.credit', (visit) =>
      answerCredits(visit, others),
    ),
    at('get', '/:coop/goedkeuren', 'invoice.approve', (visit) => approvalsPage(visit, others)),
    at('get', '/:coop/goedkeuren/:invoice', 'invoice.approve', (visit) => approvalsPage(visit, others)),
    at('post', '/:coop/goedkeuren/:invoice', 'invoice.approve', (visit) => decide(visit, others)),
    at('get', '/:coop/facturen/:invoice/wijzig', 'invoice.draft', editInvoicePage(from)),
    at('post', '/:coop/facturen/:invoice/wijzig', 'invoice.draft', receiveEditInvoice(from)),
  ]
}

function payingRoutes(online: OnlineNeeds): readonly Route[] {
  return [
    byLink('post', '/f/:token/betaal', (visit) => receivePayment(visit, online)),
    byLink('post', '/f/:token/betaal/bericht', (visit) => receiveNotice(visit, online), {
      fromElsewhere: true,
    }),
    byLink('get', '/f/:token/betaal/:payment', (visit) => paymentPage(visit, online)),
  ]
}
