/** What somebody who was a member can still read. */
export const proofs = {
  title: (f: { day: string }) => `Je was lid tot en met ${f.day}`,
  lead: (f: { day: string }) =>
    `Je kunt hier je bewijzen nog lezen en bewaren, tot en met ${f.day}. ` +
    'Zo lang moet de coöperatie haar boekhouding bewaren.',
  own: 'Jouw bewijzen',
  statements: 'Je overzichten',
  statementsWhat: 'Wat de gemeente van je leest, maand voor maand. Ook wat nog op je wacht.',
  permission: 'Je toestemming van de gemeente',
  permissionWhat: 'Wat de gemeente goed vond, van wanneer tot wanneer, en de brief.',
  contracts: 'Je overeenkomsten',
  contractsWhat: 'Wat je met de coöperatie afsprak, en de brieven daarover.',
  membership: 'Bewijs dat je lid was (pdf)',
  membershipWhat: 'Van welke dag tot welke dag je lid was.',
  portfolio: 'Bewijs van wat je deed (pdf)',
  portfolioWhat: 'Voor een baas, een opleiding of jezelf. Je kiest wat erop komt.',
  pot: 'Je potje',
  potWhat: 'Wat erbij kwam en eraf ging.',
  reading:
    'Verder kun je hier alleen lezen. Klopt er iets niet, of wil je weer lid worden? Vraag het de coöperatie.',
  back: 'Terug naar je bewijzen',
}
