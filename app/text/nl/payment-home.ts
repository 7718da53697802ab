/** Wat betalen op de eerste bladzijde zet. */
export const paymentHome = {
  toPay: 'Te betalen',
  toPayDetail: (f: { count: number; amount: string }) =>
    f.count === 1 ? `1 betaling, ${f.amount}` : `${f.count} betalingen, samen ${f.amount}`,
  noAccount: 'Vul een rekening in',
  noAccountDetail: (f: { count: number; amount: string }) =>
    f.count === 1
      ? `1 betaling wacht op een rekening: ${f.amount}`
      : `${f.count} betalingen wachten op een rekening: samen ${f.amount}`,
  noSupplierAccount: 'Zoek de rekening van een leverancier op',
  release: (f: { number: number; amount: string }) => `Opdracht ${f.number}: ${f.amount}`,
  releaseDetail: (f: { name: string }) => `Klaargezet door ${f.name}. Kijk na en geef vrij.`,
  refused: (f: { number: number }) => `Opdracht ${f.number} is niet vrijgegeven`,
  refusedDetail: (f: { name: string; why: string }) => `${f.name}: “${f.why}”`,
  toBank: (f: { number: number }) => `Geef opdracht ${f.number} aan de bank`,
  account: (f: { name: string }) => `Rekening van ${f.name}`,
  accountDetail: 'Iemand vulde een rekening in. Klopt die?',
  payout: (amount: string) => `Je kunt ${amount} krijgen`,
  giveAccount: 'Vul je rekening in',
  /** On paper, where others look along: without the amount. */
  payoutPaper: 'Er is geld voor jou. Zeg of je het wilt krijgen. Bel ons, dan kijken we samen.',
  giveAccountDetail: (amount: string) => `Je krijgt ${amount} terug. We weten nog niet op welke rekening.`,
  payoutDetail: 'Kijk wat het doet met je uitkering, en zeg of je het wilt.',
}
