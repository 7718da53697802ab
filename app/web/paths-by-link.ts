/** The addresses of who has no account and holds a link: the customer of an invoice or a quote. */
export const pathsByLink = {
  customerPage: (token: string) => `/f/${token}`,
  customerPdf: (token: string) => `/f/${token}/factuur.pdf`,
  customerXml: (token: string) => `/f/${token}/factuur.xml`,
  customerQuestion: (token: string) => `/f/${token}/vraag`,
  quoteForCustomer: (token: string) => `/o/${token}`,
  quotePdfForCustomer: (token: string) => `/o/${token}/offerte.pdf`,
  acceptQuote: (token: string) => `/o/${token}/akkoord`,
  declineQuote: (token: string) => `/o/${token}/nee`,
  askAboutQuote: (token: string) => `/o/${token}/vraag`,
}
