/** Geld van een verkoop waar geen factuur van was: vanaf de bankregel, of contant. */
export const bankSale = {
  link: 'Verkoop van een lid, contant of zonder factuur',
  lead:
    'Voor de markt, de pinautomaat, of iemand die zonder factuur betaalde. Wij maken er een nummer voor, met de btw. ' +
    'Daarna telt het voor het lid als ander werk.',
  title: 'Verkoop zonder factuur',
  back: 'Terug naar de bank',
  line: (f: { name: string; amount: string; day: string }) =>
    `Bankregel van ${f.day}: ${f.name}, ${f.amount}.`,
  cash:
    'Contant geld hoort op de rekening van de coöperatie. Tot het daar staat, blijft deze verkoop open. ' +
    'Houd het niet en koop er niets van.',
  who: 'Van wie is de verkoop?',
  amount: 'Bedrag, met btw',
  amountHint:
    'Is de regel van meer leden? Vul hier het deel van dit lid in, en doe het daarna voor de ander.',
  vat: 'Btw',
  description: 'Wat is er verkocht?',
  descriptionHint: 'Bijvoorbeeld: 14 kaarsen en 6 kransen op de kerstmarkt.',
  soldOn: 'Op welke dag?',
  soldOnHint: 'De dag van de verkoop. Bij een uitkering telt die dag, niet de dag van de bank.',
  save: 'Schrijf deze verkoop op',
  waits: (f: { member: string; amount: string; description: string }) =>
    `${f.member}: ${f.description}, ${f.amount}. Wacht op een ja van het lid of van een ander.`,
  ready: (f: { number: string; member: string; amount: string }) =>
    `${f.number} van ${f.member}: ${f.amount}.`,
  written: 'Opgeschreven voor deze regel',
  see: 'Bekijk',
}
