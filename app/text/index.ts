/**
 * Every sentence a person reads. Dutch is the source; English has the type of the Dutch, so that a
 * missing sentence does not compile. A new part is one import and one entry in each language below.
 */
import type { Language } from '../values/format.ts'
import { agreement as agreementEnglish } from './en/agreement.ts'
import { annual as annualEnglish } from './en/annual.ts'
import { audit as auditEnglish } from './en/audit.ts'
import { bank as bankEnglish } from './en/bank.ts'
import { bankReading as bankReadingEnglish } from './en/bank-reading.ts'
import { bankSale as bankSaleEnglish } from './en/bank-sale.ts'
import { benefits as benefitsEnglish } from './en/benefits.ts'
import { benefitFacts as benefitFactsEnglish } from './en/benefit-facts.ts'
import { benefitMeters as benefitMetersEnglish } from './en/benefit-meters.ts'
import { benefitPages as benefitPagesEnglish } from './en/benefit-pages.ts'
import { benefitSharing as benefitSharingEnglish } from './en/benefit-sharing.ts'
import { benefitSteps as benefitStepsEnglish } from './en/benefit-steps.ts'
import { onlinePayments as onlinePaymentsEnglish } from './en/online-payments.ts'
import { collecting as collectingEnglish } from './en/collecting.ts'
import { entryDocuments as entryDocumentsEnglish } from './en/entry-documents.ts'
import { creditors as creditorsEnglish } from './en/creditors.ts'
import { unusualCosts as unusualCostsEnglish } from './en/unusual-costs.ts'
import { writeOff as writeOffEnglish } from './en/write-off.ts'
import { cooperative as cooperativeEnglish } from './en/cooperative.ts'
import { eInvoice as eInvoiceEnglish } from './en/e-invoice.ts'
import { form as formEnglish } from './en/form.ts'
import { longWork as longWorkEnglish } from './en/long-work.ts'
import { people as peopleEnglish } from './en/people.ts'
import { hours as hoursEnglish } from './en/hours.ts'
import { members as membersEnglish } from './en/members.ts'
import { municipality as municipalityEnglish } from './en/municipality.ts'
import { municipalityFigures as municipalityFiguresEnglish } from './en/municipality-figures.ts'
import { municipalSignIn as municipalSignInEnglish } from './en/municipal-sign-in.ts'
import { navigation as navigationEnglish } from './en/navigation.ts'
import { nightCheck as nightCheckEnglish } from './en/night-check.ts'
import { importing as importingEnglish } from './en/importing.ts'
import { inside as insideEnglish } from './en/inside.ts'
import { quotes as quotesEnglish } from './en/quotes.ts'
import { recurring as recurringEnglish } from './en/recurring.ts'
import { joint as jointEnglish } from './en/joint.ts'
import { sales as salesEnglish } from './en/sales.ts'
import { salesPages as salesPagesEnglish } from './en/sales-pages.ts'
import { journeys as journeysEnglish } from './en/journeys.ts'
import { receipts as receiptsEnglish } from './en/receipts.ts'
import { pots as potsEnglish } from './en/pots.ts'
import { payments as paymentsEnglish } from './en/payments.ts'
import { potRequests as potRequestsEnglish } from './en/pot-requests.ts'
import { schemes as schemesEnglish } from './en/schemes.ts'
import { schemePages as schemePagesEnglish } from './en/scheme-pages.ts'
import { books as booksEnglish } from './en/books.ts'
import { settlement as settlementEnglish } from './en/settlement.ts'
import { spending as spendingEnglish } from './en/spending.ts'
import { statements as statementsEnglish } from './en/statements.ts'
import { stopSharing as stopSharingEnglish } from './en/stop-sharing.ts'
import { suppliers as suppliersEnglish } from './en/suppliers.ts'
import { tax as taxEnglish } from './en/tax.ts'
import { toDo as toDoEnglish } from './en/to-do.ts'
import { ui as uiEnglish } from './en/ui.ts'
import { withoutPermission as withoutPermissionEnglish } from './en/without-permission.ts'
import { agreement as agreementDutch } from './nl/agreement.ts'
import { annual as annualDutch } from './nl/annual.ts'
import { audit as auditDutch } from './nl/audit.ts'
import { bank as bankDutch } from './nl/bank.ts'
import { bankReading as bankReadingDutch } from './nl/bank-reading.ts'
import { bankSale as bankSaleDutch } from './nl/bank-sale.ts'
import { benefits as benefitsDutch } from './nl/benefits.ts'
import { benefitFacts as benefitFactsDutch } from './nl/benefit-facts.ts'
import { benefitMeters as benefitMetersDutch } from './nl/benefit-meters.ts'
import { benefitPages as benefitPagesDutch } from './nl/benefit-pages.ts'
import { benefitSharing as benefitSharingDutch } from './nl/benefit-sharing.ts'
import { benefitSteps as benefitStepsDutch } from './nl/benefit-steps.ts'
import { onlinePayments as onlinePaymentsDutch } from './nl/online-payments.ts'
import { collecting as collectingDutch } from './nl/collecting.ts'
import { entryDocuments as entryDocumentsDutch } from './nl/entry-documents.ts'
import { creditors as creditorsDutch } from './nl/creditors.ts'
import { unusualCosts as unusualCostsDutch } from './nl/unusual-costs.ts'
import { writeOff as writeOffDutch } from './nl/write-off.ts'
import { cooperative as cooperativeDutch } from './nl/cooperative.ts'
import { eInvoice as eInvoiceDutch } from './nl/e-invoice.ts'
import { form as formDutch } from './nl/form.ts'
import { longWork as longWorkDutch } from './nl/long-work.ts'
import { people as peopleDutch } from './nl/people.ts'
import { hours as hoursDutch } from './nl/hours.ts'
import { members as membersDutch } from './nl/members.ts'
import { municipality as municipalityDutch } from './nl/municipality.ts'
import { municipalityFigures as municipalityFiguresDutch } from './nl/municipality-figures.ts'
import { municipalSignIn as municipalSignInDutch } from './nl/municipal-sign-in.ts'
import { navigation as navigationDutch } from './nl/navigation.ts'
import { nightCheck as nightCheckDutch } from './nl/night-check.ts'
import { importing as importingDutch } from './nl/importing.ts'
import { inside as insideDutch } from './nl/inside.ts'
import { quotes as quotesDutch } from './nl/quotes.ts'
import { recurring as recurringDutch } from './nl/recurring.ts'
import { joint as jointDutch } from './nl/joint.ts'
import { sales as salesDutch } from './nl/sales.ts'
import { salesPages as salesPagesDutch } from './nl/sales-pages.ts'
import { journeys as journeysDutch } from './nl/journeys.ts'
import { receipts as receiptsDutch } from './nl/receipts.ts'
import { pots as potsDutch } from './nl/pots.ts'
import { payments as paymentsDutch } from './nl/payments.ts'
import { potRequests as potRequestsDutch } from './nl/pot-requests.ts'
import { schemes as schemesDutch } from './nl/schemes.ts'
import { schemePages as schemePagesDutch } from './nl/scheme-pages.ts'
import { books as booksDutch } from './nl/books.ts'
import { settlement as settlementDutch } from './nl/settlement.ts'
import { spending as spendingDutch } from './nl/spending.ts'
import { statements as statementsDutch } from './nl/statements.ts'
import { stopSharing as stopSharingDutch } from './nl/stop-sharing.ts'
import { suppliers as suppliersDutch } from './nl/suppliers.ts'
import { tax as taxDutch } from './nl/tax.ts'
import { toDo as toDoDutch } from './nl/to-do.ts'
import { ui as uiDutch } from './nl/ui.ts'
import { withoutPermission as withoutPermissionDutch } from './nl/without-permission.ts'

export type { Language }

const dutch = {
  agreement: agreementDutch,
  annual: annualDutch,
  audit: auditDutch,
  bank: bankDutch,
  bankReading: bankReadingDutch,
  bankSale: bankSaleDutch,
  benefits: benefitsDutch,
  benefitFacts: benefitFactsDutch,
  benefitMeters: benefitMetersDutch,
  benefitPages: benefitPagesDutch,
  benefitSharing: benefitSharingDutch,
  benefitSteps: benefitStepsDutch,
  collecting: collectingDutch,
  creditors: creditorsDutch,
  entryDocuments: entryDocumentsDutch,
  unusualCosts: unusualCostsDutch,
  writeOff: writeOffDutch,
  onlinePayments: onlinePaymentsDutch,
  cooperative: cooperativeDutch,
  eInvoice: eInvoiceDutch,
  form: formDutch,
  longWork: longWorkDutch,
  hours: hoursDutch,
  importing: importingDutch,
  inside: insideDutch,
  joint: jointDutch,
  people: peopleDutch,
  members: membersDutch,
  municipality: municipalityDutch,
  municipalityFigures: municipalityFiguresDutch,
  municipalSignIn: municipalSignInDutch,
  navigation: navigationDutch,
  nightCheck: nightCheckDutch,
  quotes: quotesDutch,
  recurring: recurringDutch,
  sales: salesDutch,
  salesPages: salesPagesDutch,
  pots: potsDutch,
  payments: paymentsDutch,
  journeys: journeysDutch,
  receipts: receiptsDutch,
  potRequests: potRequestsDutch,
  schemes: schemesDutch,
  schemePages: schemePagesDutch,
  books: booksDutch,
  settlement: settlementDutch,
  spending: spendingDutch,
  statements: statementsDutch,
  stopSharing: stopSharingDutch,
  suppliers: suppliersDutch,
  tax: taxDutch,
  toDo: toDoDutch,
  ui: uiDutch,
  withoutPermission: withoutPermissionDutch,
}

/** The sentences of one language, by part of the product. */
export type Text = typeof dutch

const english: Text = {
  agreement: agreementEnglish,
  annual: annualEnglish,
  audit: auditEnglish,
  bank: bankEnglish,
  bankReading: bankReadingEnglish,
  bankSale: bankSaleEnglish,
  benefits: benefitsEnglish,
  benefitFacts: benefitFactsEnglish,
  benefitMeters: benefitMetersEnglish,
  benefitPages: benefitPagesEnglish,
  benefitSharing: benefitSharingEnglish,
  benefitSteps: benefitStepsEnglish,
  collecting: collectingEnglish,
  creditors: creditorsEnglish,
  entryDocuments: entryDocumentsEnglish,
  unusualCosts: unusualCostsEnglish,
  writeOff: writeOffEnglish,
  onlinePayments: onlinePaymentsEnglish,
  cooperative: cooperativeEnglish,
  eInvoice: eInvoiceEnglish,
  form: formEnglish,
  longWork: longWorkEnglish,
  hours: hoursEnglish,
  importing: importingEnglish,
  inside: insideEnglish,
  joint: jointEnglish,
  people: peopleEnglish,
  members: membersEnglish,
  municipality: municipalityEnglish,
  municipalityFigures: municipalityFiguresEnglish,
  municipalSignIn: municipalSignInEnglish,
  navigation: navigationEnglish,
  nightCheck: nightCheckEnglish,
  quotes: quotesEnglish,
  recurring: recurringEnglish,
  sales: salesEnglish,
  salesPages: salesPagesEnglish,
  pots: potsEnglish,
  payments: paymentsEnglish,
  journeys: journeysEnglish,
  receipts: receiptsEnglish,
  potRequests: potRequestsEnglish,
  schemes: schemesEnglish,
  schemePages: schemePagesEnglish,
  books: booksEnglish,
  settlement: settlementEnglish,
  spending: spendingEnglish,
  statements: statementsEnglish,
  stopSharing: stopSharingEnglish,
  suppliers: suppliersEnglish,
  tax: taxEnglish,
  toDo: toDoEnglish,
  ui: uiEnglish,
  withoutPermission: withoutPermissionEnglish,
}

/** The languages that can be chosen, Dutch first. */
export const languages = ['nl', 'en'] as const satisfies readonly Language[]

/** The sentences in a language. */
export function textIn(language: Language): Text {
  return language === 'nl' ? dutch : english
}

/** Whether a text is the code of a language that can be chosen. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code)
}

/** The direction a language is written in, for `<html dir>`. */
export function direction(language: Language): 'ltr' | 'rtl' {
  return WRITTEN_FROM_RIGHT.has(language) ? 'rtl' : 'ltr'
}

const WRITTEN_FROM_RIGHT = new Set<string>(['ar', 'fa', 'he', 'ur'])
