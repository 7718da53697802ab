/**
 * What happened to an invoice. `who` is a name, or `office`, `fellow` or `customer` of the text of sales; `amount`
 * is written out.
 */
export const invoiceEvents = {
  drafted: (f: { who: string }) => `${f.who} maakte de factuur`,
  changed: (f: { who: string }) => `${f.who} veranderde de factuur`,
  submitted: (f: { who: string }) => `${f.who} stuurde de factuur naar de administratie`,
  /** The same, when the administration wrote it for a member. */
  submittedByOffice: () => 'De administratie zette de factuur klaar',
  returned: (f: { who: string }) => `${f.who} stuurde de factuur terug`,
  'taken-back': (f: { who: string }) => `${f.who} haalde de factuur terug`,
  withdrawn: (f: { who: string }) => `${f.who} liet de factuur vervallen`,
  edited: (f: { who: string }) => `${f.who} verbeterde de factuur`,
  agreed: (f: { who: string }) => `${f.who} zei dat de factuur klopt`,
  'agreed-on-paper': (f: { who: string }) => `${f.who} zag een ja op papier, voor een deel van deze factuur`,
  disagreed: (f: { who: string }) => `${f.who} zei dat er iets niet klopt`,
  approved: (f: { who: string }) => `${f.who} keurde de factuur goed`,
  issued: () => 'De factuur kreeg een nummer',
  sent: () => 'De mail is verstuurd naar de klant',
  'send-failed': () => 'De mail kwam niet aan bij de klant',
  opened: () => 'De klant opende de factuur',
  question: () => 'De klant stelde een vraag',
  'passed-on': (f: { who: string }) => `${f.who} gaf de vraag door aan het lid`,
  answered: (f: { who: string }) => `${f.who} gaf antwoord`,
  paid: (f: { amount: string }) => `De klant betaalde ${f.amount}. De factuur is betaald`,
  'part-paid': (f: { amount: string }) => `De klant betaalde ${f.amount}`,
  'payment-reversed': (f: { amount: string }) => `${f.amount} ging terug naar de klant`,
  /** After what the bank did on an earlier day than we saw it. */
  seenOn: (f: { day: string }) => `Door ons gezien op ${f.day}.`,
  credited: (f: { who: string; amount: string }) => `${f.who} crediteerde ${f.amount}`,
  disputed: (f: { who: string }) => `${f.who} zette de factuur op "in gesprek"`,
  'dispute-ended': (f: { who: string }) => `${f.who} rondde het gesprek af`,
  'e-invoice-sent': () => 'De e-factuur ging het netwerk op',
  'e-invoice-delivered': () => 'De e-factuur kwam aan bij de klant',
  'e-invoice-refused': () => 'Het netwerk nam de e-factuur niet aan',
  'e-invoice-unreachable': () => 'De klant staat niet op het netwerk voor e-facturen',
  'reminded-friendly': (f: { who: string }) => `${f.who} stuurde de klant een vriendelijke herinnering`,
  'reminded-firm': (f: { who: string }) => `${f.who} stuurde de klant een tweede herinnering`,
  'reminded-last': (f: { who: string }) => `${f.who} stuurde de klant een laatste herinnering`,
  'reminded-claim': (f: { who: string }) => `${f.who} vroeg de klant ook de kosten van het herinneren`,
  'written-off': (f: { amount: string }) => `De klant betaalt ${f.amount} niet. Het is afgeboekt`,
  'written-off-less': (f: { amount: string }) => `De klant betaalde ${f.amount} toch nog`,
  'write-off-undone': (f: { who: string; amount: string }) =>
    `${f.who} nam het afboeken van ${f.amount} terug`,
}
