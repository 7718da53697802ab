/** The addresses of costs, journeys and invoices of suppliers. */
export const spendingPaths = {
  costs: (coop: string) => `/${coop}/kosten`,
  newCost: (coop: string) => `/${coop}/kosten/nieuw`,
  bookReceipt: (coop: string, receipt: string) => `/${coop}/kosten/nieuw?bon=${receipt}`,
  newTravel: (coop: string) => `/${coop}/kosten/reis`,
  journeys: (coop: string) => `/${coop}/reizen`,
  newJourney: (coop: string) => `/${coop}/reizen/nieuw`,
  journey: (coop: string, journey: string) => `/${coop}/reizen/${journey}`,
  cost: (coop: string, cost: string) => `/${coop}/kosten/${cost}`,
  receipt: (coop: string, cost: string) => `/${coop}/kosten/${cost}/bon`,
  payCost: (coop: string, cost: string) => `/${coop}/kosten/${cost}/betalen`,
  memberPaid: (coop: string, cost: string) => `/${coop}/kosten/${cost}/voorgeschoten`,
  withoutDocument: (coop: string) => `/${coop}/boeken/zonder-stuk`,
  addDocument: (coop: string, entry: string) => `/${coop}/boeken/${entry}/stuk`,
  entryDocument: (coop: string, entry: string, document: string) =>
    `/${coop}/boeken/${entry}/stuk/${document}`,
  creditors: (coop: string) => `/${coop}/boeken/te-betalen`,
  answerCost: (coop: string, cost: string, answer: 'ja' | 'nee') => `/${coop}/kosten/${cost}/${answer}`,

  supplierInvoices: (coop: string) => `/${coop}/inkoop`,
  newSupplierInvoice: (coop: string) => `/${coop}/inkoop/nieuw`,
  enterSupplierInvoice: (coop: string, kept: string) => `/${coop}/inkoop/nieuw/${kept}`,
  supplierInvoice: (coop: string, invoice: string) => `/${coop}/inkoop/${invoice}`,
  supplierInvoiceFile: (coop: string, invoice: string) => `/${coop}/inkoop/${invoice}/factuur`,
  closeSupplierInvoice: (coop: string, invoice: string) => `/${coop}/inkoop/${invoice}/afsluiten`,
  spendingLimit: (coop: string) => `/${coop}/inkoop/grens`,
} as const
