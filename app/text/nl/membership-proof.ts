/** The paper that says that somebody is a member, or was. */
export const membershipProof = {
  link: 'Bewijs van lidmaatschap (pdf)',
  subject: 'Bewijs van lidmaatschap',
  is: (f: { name: string; cooperative: string; kvk: string; day: string }) =>
    `${f.name} is sinds ${f.day} lid van ${f.cooperative} (KvK ${f.kvk}).`,
  was: (f: { name: string; cooperative: string; kvk: string; day: string; left: string }) =>
    `${f.name} was van ${f.day} tot en met ${f.left} lid van ${f.cooperative} (KvK ${f.kvk}).`,
  businesses: (f: { names: string }) => `Onderneming onder de naam van de coöperatie: ${f.names}.`,
  asOf: (f: { day: string }) => `Zo staat het op ${f.day} in het ledenregister.`,
  file: 'bewijs-van-lidmaatschap',
}
