/** Boven welk bedrag een tweede mens naar een factuur van een leverancier kijkt, en wie die grens verhoogt. */
export const spendingLimit = {
  title: 'Grens voor een tweede ja',
  lead:
    'Een factuur van een leverancier tot dit bedrag kan één administrateur invoeren en boeken. ' +
    'Erboven zegt iemand anders ja. Zo is het ook met crediteren.',
  now: (f: { amount: string }) => `Tot ${f.amount} boekt één administrateur een factuur van een leverancier.`,
  change: 'Verander de grens',
  cents: 'Tot welk bedrag mag één mens het doen?',
  centsHint:
    'Vul 0 in als er altijd twee mensen naar moeten kijken. Lager geldt meteen. Bij hoger zegt eerst iemand anders ja.',
  save: 'Bewaar de grens',
  saved: 'De grens is bewaard.',
  back: 'Facturen van leveranciers',
  task: 'Een hogere grens wacht op jouw ja',
  askedDone:
    'Gevraagd. De grens verandert pas als iemand anders van het bestuur of de administratie ja zegt.',
  waits: 'Een hogere grens wacht op een tweede ja',
  asked: (f: { name: string; amount: string; day: string }) =>
    `${f.name} vroeg op ${f.day} om de grens te verhogen naar ${f.amount}.`,
  check:
    'Tot dat bedrag kijkt straks maar één mens naar een factuur van een leverancier. Is dat de bedoeling?',
  byAnother: 'Jij vroeg dit. Iemand anders van het bestuur of de administratie zegt ja of nee.',
  yes: (f: { amount: string }) => `Ja, verhoog naar ${f.amount}`,
  answer: 'Zeg ja of nee',
  no: 'Nee, laat de grens zoals hij is',
  nothingAsked: 'Er is nu geen hogere grens gevraagd.',
  answered: 'Je antwoord is bewaard.',
  refusals: {
    'limit-too-high': 'De grens is hooguit € 100.000,00.',
    'limit-not-asked': 'Deze grens is niet meer gevraagd, of er is al antwoord gegeven. Kijk opnieuw.',
  },
}
