/** What the co-operative still pays to shops and suppliers, piece by piece, and the ways out. */
export const creditors = {
  title: 'Wat we nog betalen',
  lead: (f: { amount: string; account: string }) =>
    `Samen ${f.amount}. Dat is precies wat op ${f.account} staat. Bij elk stuk staat hoe het klaar komt.`,
  nothing: 'Er staat niets open bij winkels en leveranciers.',
  invoices: 'Facturen van leveranciers',
  invoicesLead: 'Deze staan klaar in Betalen. Een creditfactuur gaat eraf.',
  costs: 'Kosten die nog openstaan bij de winkel',
  costsLead:
    'Met de pas betaald? Dan sluit de bankregel dit af. Anders: open de kosten, en zeg dat het lid betaalde of ' +
    'dat we nog betalen.',
  byHand: 'Met de hand geboekt',
  byHandLead: 'Deze hebben geen factuur of bon. Draai de boeking terug en voer hem in bij Inkoop of Kosten.',
  total: 'Samen',
  toPayments: 'Naar Betalen',
  memberPaid: 'Het lid betaalde dit zelf',
  memberPaidLead: (f: { name: string }) =>
    `Dan krijgt ${f.name} het geld terug, en staat het niet meer open bij ` + 'de winkel.',
  memberPaidDone: 'Het lid betaalde dit, en krijgt het terug.',
  open: 'Dit staat nog open bij de winkel',
  openLead: 'Met de pas van de coöperatie betaald? Wacht op de bankregel: die sluit dit af.',
  pay: 'We betalen het nog',
  form: {
    title: 'Betaalbaar maken',
    lead: (f: { supplier: string; amount: string }) =>
      `${f.supplier}: ${f.amount}. Wie krijgt het geld? Daarna staat het in Betalen. Er wordt niets dubbel geboekt.`,
    number: 'Nummer van de rekening of bon',
    dueOn: 'Uiterste betaaldag',
    save: 'Zet het klaar om te betalen',
  },
  refusals: {
    'cost-not-owed-to-shop': 'Deze kosten staan niet meer open bij de winkel. Kijk opnieuw.',
    'cost-of-supplier': 'Deze kosten staan al als factuur klaar om te betalen.',
  },
  home: {
    title: (f: { count: number }) =>
      f.count === 1
        ? '1 aankoop staat nog open bij een winkel'
        : `${f.count} aankopen staan nog open bij winkels`,
    detail: 'Betaalde het lid, de pas, of nog niemand?',
  },
}
